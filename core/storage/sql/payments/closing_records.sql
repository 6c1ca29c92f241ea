-- What a bank's files say of a day that is no payment.
SELECT kind, COUNT(*) AS records, CAST(COALESCE(SUM(amount_cents), 0) AS BIGINT) AS amount_cents
FROM bank_record
WHERE (CAST(:account AS TEXT) = '' OR account = CAST(:account AS TEXT)) AND on_date = :day AND kind <> 'notice'
GROUP BY kind ORDER BY kind
