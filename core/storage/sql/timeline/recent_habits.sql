-- The newest lines that say when and where somebody answers: bounded, however long the timeline is.
SELECT at, channel, direction, kind, payload
FROM interaction
WHERE debtor_id = :debtor AND at >= :since AND channel <> 'internal'
ORDER BY at DESC, id DESC
LIMIT :limit
