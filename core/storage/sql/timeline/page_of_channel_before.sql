SELECT i.debtor_id, i.at, i.id, i.channel, i.direction, i.kind, i.text, i.actor_kind, i.actor, i.handle, i.provider,
    i.provider_id, i.outbox_id, i.inbox_id, i.reply_to, i.payload,
    CASE WHEN i.direction <> 'in' THEN (SELECT max(r.at + 72057594037927936 *
            CASE r.status WHEN 'sent' THEN 1 WHEN 'failed' THEN 2 WHEN 'delivered' THEN 3 WHEN 'read' THEN 4 END)
        FROM receipt r WHERE r.debtor_id = :debtor AND r.interaction_id = i.id) END AS receipt
FROM interaction i
WHERE i.debtor_id = :debtor AND (i.at, i.id) < (:at, :id) AND i.channel = :channel
ORDER BY i.at DESC, i.id DESC
LIMIT :limit
