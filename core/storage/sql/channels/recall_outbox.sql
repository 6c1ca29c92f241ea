UPDATE outbox SET state = 'recalled', refused_reason = :reason, claimed_by = NULL, lease_until = NULL,
    updated_at = :now
WHERE debtor_id = :debtor_id AND state IN ('queued', 'claimed')
    AND (CAST(:contract_id AS BIGINT) IS NULL OR contract_id IS NULL OR contract_id = CAST(:contract_id AS BIGINT))
    AND (CAST(:channel AS TEXT) = '' OR channel = CAST(:channel AS TEXT))
    AND (CAST(:handle AS TEXT) = '' OR handle = CAST(:handle AS TEXT))
    AND ((CAST(:purposes AS TEXT) = '' AND purpose <> 'care')
        OR CAST(:purposes AS TEXT) LIKE '%,' || purpose || ',%')
