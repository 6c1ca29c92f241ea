SELECT COUNT(*) AS refunds, CAST(COALESCE(SUM(r.amount_cents), 0) AS BIGINT) AS amount_cents
FROM refund r JOIN payment p ON p.id = r.payment_id
WHERE (CAST(:account AS TEXT) = '' OR p.account = CAST(:account AS TEXT)) AND r.state = 'done'
    AND r.updated_at >= :from AND r.updated_at < :until
