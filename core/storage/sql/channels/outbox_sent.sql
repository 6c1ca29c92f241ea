-- A provider may tell that it failed before its answer to the hand-over is recorded: the reason stays.
UPDATE outbox SET
    state = CASE WHEN state IN ('handed_over', 'uncertain') THEN 'sent' ELSE state END,
    provider = :provider, provider_id = :provider_id,
    interaction_id = COALESCE(CAST(:interaction_id AS BIGINT), interaction_id),
    failure_code = CASE WHEN state = 'failed' THEN failure_code END,
    failure_reason = CASE WHEN state = 'failed' THEN failure_reason END, claimed_by = NULL, lease_until = NULL, updated_at = :now
WHERE debtor_id = :debtor_id AND id = :id
    AND state IN ('handed_over', 'uncertain', 'sent', 'delivered', 'read', 'failed')
