UPDATE work_item
SET breached_at = :now, score = :score, terms = :terms, updated_at = :now
WHERE debtor_id = :debtor AND id = :id AND state <> 'closed' AND breached_at IS NULL
