SELECT p.debtor_id, p.amount_cents, p.state, p.matched_by, CASE
        WHEN p.refunded_cents > COALESCE((SELECT SUM(r.amount_cents) FROM refund r
            WHERE r.payment_id = p.id AND r.state = 'done'), 0) THEN p.refunded_cents
        ELSE CAST(COALESCE((SELECT SUM(r.amount_cents) FROM refund r
            WHERE r.payment_id = p.id AND r.state = 'done'), 0) AS BIGINT) END AS returned_cents
FROM payment p WHERE p.id = :id
