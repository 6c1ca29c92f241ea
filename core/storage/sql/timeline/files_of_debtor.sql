-- What was sent as a file, newest first, among the newest lines: bounded, however long the timeline is.
SELECT line.at, line.kind, line.direction, line.channel, line.text, line.payload
FROM (SELECT at, id, kind, direction, channel, text, payload FROM interaction
    WHERE debtor_id = :debtor ORDER BY at DESC, id DESC LIMIT 5000) AS line
WHERE line.kind IN ('image', 'document', 'video', 'audio', 'file')
ORDER BY line.at DESC, line.id DESC
LIMIT 50
