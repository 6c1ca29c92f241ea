SELECT * FROM outbox
WHERE debtor_id = :debtor_id AND origin = 'human' AND actor = :actor AND state = 'queued'
ORDER BY not_before, id
