-- A promise about one contract concerns its portfolio alone.
SELECT promise.debtor_id, contract.portfolio_id, MAX(promise.resolved_at) AS at
FROM promise
JOIN contract ON contract.debtor_id = promise.debtor_id AND (promise.contract_id IS NULL OR contract.id = promise.contract_id)
WHERE promise.state = 'broken' AND promise.resolved_at > :since AND contract.portfolio_id IN (SELECT value FROM json_each(:portfolios))
GROUP BY promise.debtor_id, contract.portfolio_id
