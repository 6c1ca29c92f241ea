-- What was paid of principal, and taken back, when it was known here.
SELECT allocation.target, allocation.target_id, allocation.amount_cents, COALESCE(payment.matched_at, payment.recorded_at) AS recorded_at, payment_reversal.made_at AS reversed_at
FROM allocation
JOIN payment ON payment.debtor_id = allocation.debtor_id AND payment.id = allocation.payment_id
LEFT JOIN payment_reversal ON payment_reversal.debtor_id = allocation.debtor_id
    AND payment_reversal.id = allocation.reversal_id
WHERE allocation.debtor_id = :debtor AND (allocation.component = 'principal' OR allocation.target = 'agreement_instalment')
