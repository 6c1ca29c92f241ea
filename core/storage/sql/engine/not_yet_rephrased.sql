SELECT o.debtor_id, o.id, o.channel, o.body
FROM outbox AS o
WHERE o.state = 'queued' AND o.not_before <= :now AND o.origin = 'agent' AND o.kind = 'text'
    AND o.channel IN ('whatsapp', 'email')
    AND NOT EXISTS (SELECT 1 FROM model_call AS m WHERE m.event_key = 'outbox:' || CAST(o.id AS TEXT))
ORDER BY o.priority, o.not_before, o.id
LIMIT :limit
