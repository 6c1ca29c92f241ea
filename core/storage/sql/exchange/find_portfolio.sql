SELECT creditor.id AS creditor_id, portfolio.id AS portfolio_id
FROM creditor
LEFT JOIN portfolio ON portfolio.creditor_id = creditor.id AND portfolio.name_folded = :portfolio
WHERE creditor.name_folded = :creditor
