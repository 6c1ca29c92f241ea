-- The server tells by itself.
SELECT 0 AS id
