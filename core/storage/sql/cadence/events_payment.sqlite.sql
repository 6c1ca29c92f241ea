-- Of debts; what is paid of an agreement is followed by its own reminders. What people matched happened when they did.
-- CROSS JOIN: from the few payments to their parts, never the other way round.
SELECT happened.debtor_id, contract.portfolio_id, MAX(happened.at) AS at
FROM (SELECT debtor_id, id, recorded_at AS at FROM payment
        WHERE state = 'matched' AND recorded_at > :since AND matched_at IS NULL
    UNION ALL SELECT debtor_id, id, matched_at FROM payment WHERE state = 'matched' AND matched_at > :since) AS happened
CROSS JOIN allocation ON allocation.debtor_id = happened.debtor_id AND allocation.payment_id = happened.id
    AND allocation.target = 'instalment'
CROSS JOIN instalment ON instalment.debtor_id = allocation.debtor_id AND instalment.id = allocation.target_id
CROSS JOIN contract ON contract.debtor_id = instalment.debtor_id AND contract.id = instalment.contract_id
WHERE contract.portfolio_id IN (SELECT value FROM json_each(:portfolios))
GROUP BY happened.debtor_id, contract.portfolio_id
