-- What was sent back on a day, by the account and the method by which it had come.
SELECT p.account, p.method, CAST(SUM(r.amount_cents) AS BIGINT) AS amount_cents
FROM refund r JOIN payment p ON p.id = r.payment_id
WHERE r.state = 'done' AND r.updated_at >= :from AND r.updated_at < :until
GROUP BY p.account, p.method ORDER BY p.account, p.method
