-- What fell due within the months, but for debts that came in as paid: nobody knows when that was.
SELECT instalment.debtor_id, instalment.id, instalment.due, instalment.amount_cents
FROM instalment
JOIN contract ON contract.debtor_id = instalment.debtor_id AND contract.id = instalment.contract_id
WHERE instalment.due >= :first AND instalment.due <= :last AND instalment.status <> 'cancelled'
    AND (:portfolio = CAST(0 AS BIGINT) OR contract.portfolio_id = :portfolio)
    AND (instalment.status <> 'paid'
        OR EXISTS (SELECT 1 FROM allocation WHERE allocation.debtor_id = instalment.debtor_id
            AND allocation.target = 'instalment' AND allocation.target_id = instalment.id)
        OR EXISTS (SELECT 1 FROM agreement_debt WHERE agreement_debt.debtor_id = instalment.debtor_id
            AND agreement_debt.instalment_id = instalment.id))
