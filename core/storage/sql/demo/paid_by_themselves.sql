-- What came in as paid, with no payment behind it.
SELECT instalment.debtor_id, instalment.id, instalment.due, instalment.amount_cents
FROM instalment
WHERE instalment.status = 'paid' AND instalment.due < :today
    AND NOT EXISTS (SELECT 1 FROM allocation WHERE allocation.debtor_id = instalment.debtor_id
        AND allocation.target = 'instalment' AND allocation.target_id = instalment.id)
    AND NOT EXISTS (SELECT 1 FROM agreement_debt WHERE agreement_debt.debtor_id = instalment.debtor_id
        AND agreement_debt.instalment_id = instalment.id)
ORDER BY instalment.debtor_id, instalment.id
