INSERT INTO message_ref (provider, provider_id, debtor_id, interaction_id, outbox_id)
VALUES (:provider, :provider_id, :debtor, :interaction, :outbox)
ON CONFLICT (provider, provider_id) DO UPDATE
SET interaction_id = COALESCE(message_ref.interaction_id, excluded.interaction_id),
    outbox_id = COALESCE(message_ref.outbox_id, excluded.outbox_id)
