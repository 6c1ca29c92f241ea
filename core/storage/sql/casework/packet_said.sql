-- Their last words, the newest first.
SELECT id, at, text, payload
FROM interaction
WHERE debtor_id = :debtor AND at >= :since AND direction = 'in' AND text <> ''
ORDER BY at DESC, id DESC
LIMIT :limit
