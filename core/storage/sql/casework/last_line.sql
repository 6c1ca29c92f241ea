-- The last thing that happened and was not our own note.
SELECT at, kind, channel, direction, text, actor_kind, actor
FROM interaction
WHERE debtor_id = :debtor AND kind NOT IN ('note', 'reaction')
ORDER BY at DESC, id DESC
LIMIT 1
