UPDATE outbox SET state = :state, provider = COALESCE(provider, :provider),
    fall_back_at = CASE WHEN :state IN ('delivered', 'read') THEN NULL ELSE fall_back_at END,
    provider_id = COALESCE(provider_id, :provider_id), failure_code = CAST(:code AS TEXT),
    failure_reason = CAST(:reason AS TEXT), claimed_by = NULL, lease_until = NULL, updated_at = :now
WHERE debtor_id = :debtor_id AND id = :id
