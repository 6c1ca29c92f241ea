SELECT outbox.* FROM message_ref
JOIN outbox ON outbox.debtor_id = message_ref.debtor_id AND outbox.id = message_ref.outbox_id
WHERE message_ref.provider = :provider AND message_ref.provider_id = :provider_id
