INSERT INTO message_ref (provider, provider_id, debtor_id, interaction_id, outbox_id)
VALUES (:provider, :provider_id, :debtor_id, CAST(:interaction_id AS BIGINT), :outbox_id)
ON CONFLICT (provider, provider_id) DO UPDATE SET outbox_id = excluded.outbox_id,
    interaction_id = COALESCE(excluded.interaction_id, message_ref.interaction_id)
