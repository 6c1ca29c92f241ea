SELECT debtor_id, made_by, MAX(discount_cents * 1000 / debt_cents) AS discount
FROM agreement
WHERE made_at >= :from AND made_at < :until AND debt_cents > 0
GROUP BY debtor_id, made_by
