-- Who spoke for us with whom: people, and the machine's agents.
SELECT debtor_id, actor, MIN(at) AS first_at, MAX(at) AS last_at, COUNT(*) AS lines
FROM interaction
WHERE at >= :from AND at < :until AND direction = 'out' AND channel <> 'internal' AND actor <> ''
    AND (actor_kind = 'human' OR actor LIKE 'agent:%')
GROUP BY debtor_id, actor
