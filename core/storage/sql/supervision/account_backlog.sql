-- Each part by its partial index. What is queued goes by the first account of its channel, whichever had it before.
SELECT channel, '' AS provider, 'queued' AS part, COUNT(*) AS messages, MIN(not_before) AS since
FROM outbox WHERE state = 'queued' AND not_before <= :now GROUP BY channel
UNION ALL
SELECT channel, '' AS provider, 'scheduled' AS part, COUNT(*) AS messages, MIN(not_before) AS since
FROM outbox WHERE state = 'queued' AND not_before > :now GROUP BY channel
UNION ALL
SELECT channel, COALESCE(provider, '') AS provider, 'in_doubt' AS part, COUNT(*) AS messages, MIN(updated_at) AS since
FROM outbox WHERE state IN ('claimed', 'handed_over', 'uncertain') AND state = 'uncertain'
GROUP BY channel, COALESCE(provider, '')
