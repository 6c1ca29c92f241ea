-- What reached each account on a day, by method and by whether we know whose it is.
SELECT p.account, p.method, p.state, COUNT(*) AS payments, CAST(SUM(p.amount_cents) AS BIGINT) AS gross_cents,
    CAST(SUM(p.fee_cents) AS BIGINT) AS fee_cents,
    CAST(SUM(COALESCE(p.net_cents, p.amount_cents - p.fee_cents)) AS BIGINT) AS net_cents
FROM payment p
WHERE (p.credit_date IS NOT NULL AND p.credit_date = :day)
    OR (p.credit_date IS NULL AND p.paid_at >= :from AND p.paid_at < :until)
GROUP BY p.account, p.method, p.state ORDER BY p.account, p.method, p.state
