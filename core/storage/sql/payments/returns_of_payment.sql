-- What went back of a payment at our own wish, and what is on its way.
SELECT CAST(COALESCE(SUM(CASE WHEN state = 'done' THEN amount_cents ELSE 0 END), 0) AS BIGINT) AS done_cents,
    CAST(COALESCE(SUM(CASE WHEN state IN ('requested', 'approved', 'processing', 'by_hand') THEN amount_cents ELSE 0 END),
        0) AS BIGINT) AS coming_cents
FROM refund WHERE payment_id = :payment
