SELECT agreement.debtor_id, contract.portfolio_id, MAX(agreement.accepted_at) AS at
FROM agreement
JOIN contract ON contract.debtor_id = agreement.debtor_id AND contract.creditor_id = agreement.creditor_id
WHERE agreement.accepted_at > :since AND contract.portfolio_id IN (SELECT CAST(jsonb_array_elements_text(CAST(:portfolios AS jsonb)) AS BIGINT))
GROUP BY agreement.debtor_id, contract.portfolio_id
