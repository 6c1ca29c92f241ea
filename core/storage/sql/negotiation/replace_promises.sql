UPDATE promise SET state = 'replaced', resolved_at = :now
WHERE debtor_id = :debtor AND state = 'open' AND COALESCE(contract_id, 0) = COALESCE(CAST(:contract AS BIGINT), 0)
