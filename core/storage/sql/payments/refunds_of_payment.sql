SELECT COALESCE(SUM(amount_cents), 0) AS cents FROM refund WHERE payment_id = :payment AND state <> 'refused'
