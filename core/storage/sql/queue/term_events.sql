-- What a term of the score came from: the last lines of these kinds.
SELECT at, id, kind, direction, channel, text, actor
FROM interaction
WHERE debtor_id = :debtor AND at >= :since
    AND (:direction = '' OR direction = :direction)
    AND (:kinds = '' OR :kinds LIKE '%|' || kind || '|%')
ORDER BY at DESC, id DESC
LIMIT :limit
