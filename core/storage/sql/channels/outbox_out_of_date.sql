-- The conditions of the index outbox_outdated.
SELECT * FROM outbox
WHERE not_after IS NOT NULL AND state = 'queued' AND not_after <= :now
ORDER BY not_after
LIMIT :limit
