UPDATE outbox SET body = :after, updated_at = :now
WHERE debtor_id = :debtor AND id = :id AND state = 'queued' AND body = :before
