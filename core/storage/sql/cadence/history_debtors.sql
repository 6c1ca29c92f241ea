-- Who has had a debt in a portfolio that follows the cadence, by an instant.
SELECT DISTINCT contract.debtor_id
FROM contract
JOIN portfolio ON portfolio.id = contract.portfolio_id
WHERE portfolio.cadence = :cadence AND contract.created_at < :until
ORDER BY contract.debtor_id
