SELECT CAST(COALESCE(SUM(amount_cents), 0) AS BIGINT) AS paid_cents
FROM payment WHERE debtor_id = :debtor AND state = 'matched' AND paid_at >= :since
