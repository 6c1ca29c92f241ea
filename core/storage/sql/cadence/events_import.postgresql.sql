SELECT contract.debtor_id, contract.portfolio_id, MAX(contract.created_at) AS at
FROM contract
WHERE contract.created_at > :since AND contract.portfolio_id IN (SELECT CAST(jsonb_array_elements_text(CAST(:portfolios AS jsonb)) AS BIGINT))
GROUP BY contract.debtor_id, contract.portfolio_id
