-- What recall_outbox would take back.
SELECT COUNT(*) AS messages FROM outbox
WHERE debtor_id = :debtor_id AND state IN ('queued', 'claimed')
    AND (CAST(:contract_id AS BIGINT) IS NULL OR contract_id IS NULL OR contract_id = CAST(:contract_id AS BIGINT))
    AND (CAST(:channel AS TEXT) = '' OR channel = CAST(:channel AS TEXT))
    AND (CAST(:handle AS TEXT) = '' OR handle = CAST(:handle AS TEXT))
    AND ((CAST(:purposes AS TEXT) = '' AND purpose <> 'care')
        OR CAST(:purposes AS TEXT) LIKE '%,' || purpose || ',%')
