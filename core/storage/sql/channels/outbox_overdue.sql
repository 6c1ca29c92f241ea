SELECT * FROM outbox
WHERE fall_back_at IS NOT NULL AND fall_back_at <= :now AND state = 'sent' AND (lease_until IS NULL OR lease_until <= :now)
ORDER BY fall_back_at, id
LIMIT :limit
