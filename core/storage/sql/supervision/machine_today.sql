-- What each agent did since the morning, and with how many it spoke in the last hour.
SELECT actor, COUNT(*) AS acts, SUM(CASE WHEN at >= :minute THEN 1 ELSE 0 END) AS last_minute,
    COUNT(DISTINCT CASE WHEN at >= :hour THEN debtor_id END) AS conversations, MAX(at) AS last_at,
    MAX(CASE channel WHEN 'whatsapp' THEN 1 ELSE 0 END) AS whatsapp,
    MAX(CASE channel WHEN 'sms' THEN 1 ELSE 0 END) AS sms, MAX(CASE channel WHEN 'email' THEN 1 ELSE 0 END) AS email
FROM interaction
WHERE at >= :since AND actor_kind = 'agent'
GROUP BY actor
