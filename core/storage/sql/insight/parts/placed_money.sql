-- Payments of debts, less what was paid too much, with the portfolio and the day of what they settled. What an agreement over
-- several portfolios brings counts for that of its first debt.
SELECT payment.debtor_id, payment.paid_at, allocation.amount_cents, instalment.due, contract.created_at, contract.portfolio_id
FROM payment
JOIN allocation ON allocation.debtor_id = payment.debtor_id AND allocation.payment_id = payment.id
JOIN instalment ON instalment.debtor_id = allocation.debtor_id
    AND instalment.id = CASE allocation.target WHEN 'instalment' THEN allocation.target_id ELSE (
        SELECT MIN(agreement_debt.instalment_id) FROM agreement_instalment
        JOIN agreement_debt ON agreement_debt.debtor_id = agreement_instalment.debtor_id
            AND agreement_debt.agreement_id = agreement_instalment.agreement_id
        WHERE agreement_instalment.debtor_id = allocation.debtor_id AND agreement_instalment.id = allocation.target_id) END
JOIN contract ON contract.debtor_id = instalment.debtor_id AND contract.id = instalment.contract_id
WHERE payment.paid_at >= :start AND allocation.component <> 'surplus'
