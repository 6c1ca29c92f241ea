SELECT portfolio.id, portfolio.name, creditor.name AS creditor
FROM portfolio JOIN creditor ON creditor.id = portfolio.creditor_id
ORDER BY portfolio.name, creditor.name, portfolio.id
