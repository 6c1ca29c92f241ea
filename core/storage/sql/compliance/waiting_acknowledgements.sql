-- What waits to leave and confirms what a message of theirs asked for.
SELECT id, payload FROM outbox
WHERE debtor_id = :debtor AND state = 'queued' AND payload LIKE '%"acknowledges"%'
