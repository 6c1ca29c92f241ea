SELECT MIN(portfolio.autonomy) AS autonomy
FROM contract
JOIN portfolio ON portfolio.id = contract.portfolio_id
WHERE contract.debtor_id = :debtor
