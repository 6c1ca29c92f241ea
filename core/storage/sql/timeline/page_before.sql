-- planned once: the clustered range is the best plan for every debtor
SELECT i.debtor_id, i.at, i.id, i.channel, i.direction, i.kind, i.text, i.actor_kind, i.actor, i.handle, i.provider,
    i.provider_id, i.outbox_id, i.inbox_id, i.reply_to, i.payload
FROM interaction i
WHERE i.debtor_id = :debtor AND (i.at, i.id) < (:at, :id)
ORDER BY i.at DESC, i.id DESC
LIMIT :limit
