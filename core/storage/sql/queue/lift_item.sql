UPDATE work_item
SET score = :score, terms = :terms, lifted = 1, updated_at = :now
WHERE debtor_id = :debtor AND id = :id AND state = 'open' AND lifted = 0
