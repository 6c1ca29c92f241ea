UPDATE payment_proof SET state = :state, payment_id = CAST(:payment AS BIGINT), problem = NULLIF(:problem, ''), updated_at = :now
WHERE debtor_id = :debtor AND id = :id
