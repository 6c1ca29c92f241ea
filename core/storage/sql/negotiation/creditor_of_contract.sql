SELECT creditor_id FROM contract
WHERE debtor_id = :debtor AND (CAST(:contract AS BIGINT) IS NULL OR id = CAST(:contract AS BIGINT))
ORDER BY id
