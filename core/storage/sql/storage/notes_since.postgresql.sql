-- The server tells by itself.
SELECT 0 AS id, '' AS topic, 0 AS debtor_id
WHERE CAST(:last AS BIGINT) < 0
LIMIT :limit
