SELECT debtor_id, interaction_id, outbox_id FROM message_ref WHERE provider = :provider AND provider_id = :provider_id
