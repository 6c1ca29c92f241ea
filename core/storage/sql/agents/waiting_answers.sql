-- What the machine has to say to something they wrote and has not left us, the oldest first.
SELECT id, handle, payload FROM outbox
WHERE debtor_id = :debtor AND state IN ('queued', 'claimed') AND origin = 'agent' AND dedupe_key LIKE 'in:%'
ORDER BY id
