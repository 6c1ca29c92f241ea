-- Principal of these debts that came in, by due day and by days since :epoch. What an agreement over several brings is
-- spread over them by their amounts; as 64 bits have no room for the product of two companies' sums, a million at a time
-- (exact up to thirty billion reais).
WITH debt AS (
-- include insight/parts/cohort_debts
), shared AS (
    SELECT debt.due, payment.paid_at, allocation.amount_cents AS cents, agreement_debt.amount_cents AS part, (
        SELECT CAST(SUM(every_one.amount_cents) AS BIGINT) FROM agreement_debt AS every_one
        WHERE every_one.debtor_id = debt.debtor_id AND every_one.agreement_id = agreement_debt.agreement_id) AS whole
    FROM debt
    JOIN agreement_debt ON agreement_debt.debtor_id = debt.debtor_id AND agreement_debt.instalment_id = debt.id
        AND agreement_debt.amount_cents > 0
    JOIN agreement_instalment ON agreement_instalment.debtor_id = debt.debtor_id
        AND agreement_instalment.agreement_id = agreement_debt.agreement_id
    JOIN allocation ON allocation.debtor_id = debt.debtor_id AND allocation.target = 'agreement_instalment'
        AND allocation.target_id = agreement_instalment.id AND allocation.component = 'principal'
    JOIN payment ON payment.debtor_id = allocation.debtor_id AND payment.id = allocation.payment_id
    WHERE payment.paid_at < :end
), paid AS (
    SELECT debt.due, payment.paid_at, allocation.amount_cents AS cents
    FROM debt
    JOIN allocation ON allocation.debtor_id = debt.debtor_id AND allocation.target = 'instalment'
        AND allocation.target_id = debt.id AND allocation.component = 'principal'
    JOIN payment ON payment.debtor_id = allocation.debtor_id AND payment.id = allocation.payment_id
    WHERE payment.paid_at < :end
    UNION ALL
    SELECT due, paid_at, cents * (part / 1000000) / whole * 1000000
        + (cents * (part / 1000000) % whole * 1000000 + cents * (part % 1000000)) / whole
    FROM shared
)
SELECT due, (paid_at - CAST(:epoch AS BIGINT)) / 86400000000 AS day, SUM(cents) AS cents
FROM paid
GROUP BY 1, 2
ORDER BY 1, 2
