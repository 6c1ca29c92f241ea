SELECT debtor_id, actor, MIN(refused_by) AS rule, COUNT(*) AS messages
FROM outbox
WHERE refused_by IS NOT NULL AND updated_at >= :from AND updated_at < :until
GROUP BY debtor_id, actor
