-- Of debts; what is paid of an agreement is followed by its own reminders.
SELECT payment.debtor_id, contract.portfolio_id, MAX(payment.recorded_at) AS at
FROM payment
JOIN allocation ON allocation.debtor_id = payment.debtor_id AND allocation.payment_id = payment.id
    AND allocation.target = 'instalment'
JOIN instalment ON instalment.debtor_id = allocation.debtor_id AND instalment.id = allocation.target_id
JOIN contract ON contract.debtor_id = instalment.debtor_id AND contract.id = instalment.contract_id
WHERE payment.state = 'matched' AND payment.recorded_at > :since AND contract.portfolio_id IN (SELECT value FROM json_each(:portfolios))
GROUP BY payment.debtor_id, contract.portfolio_id
