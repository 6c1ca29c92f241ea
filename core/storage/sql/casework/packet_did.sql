-- What the machine said and did, the newest first.
SELECT id, at, text, actor
FROM interaction
WHERE debtor_id = :debtor AND at >= :since AND actor_kind = 'agent' AND text <> ''
ORDER BY at DESC, id DESC
LIMIT :limit
