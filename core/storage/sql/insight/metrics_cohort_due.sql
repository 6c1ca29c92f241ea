SELECT due, SUM(amount_cents) AS cents
FROM (
-- include insight/parts/cohort_debts
) AS debt
GROUP BY due
ORDER BY due
