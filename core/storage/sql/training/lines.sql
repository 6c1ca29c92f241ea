SELECT id, at, direction, kind, text, payload
FROM interaction
WHERE debtor_id = :debtor AND at >= :since
ORDER BY at, id
