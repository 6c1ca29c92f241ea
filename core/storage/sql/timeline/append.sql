INSERT INTO interaction (debtor_id, at, id, channel, direction, kind, text, actor_kind, actor, handle, provider,
    provider_id, outbox_id, inbox_id, reply_to, payload)
VALUES (:debtor, :at, :id, :channel, :direction, :kind, :text, :actor_kind, :actor, :handle, :provider,
    :provider_id, :outbox, :inbox, :reply_to, :payload)
