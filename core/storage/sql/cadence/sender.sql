SELECT portfolio.cadence, portfolio.name AS portfolio, portfolio.autonomy, portfolio.creditor_id,
    COALESCE(creditor.legal_name, creditor.name) AS name, creditor.document, creditor.address
FROM portfolio
JOIN creditor ON creditor.id = portfolio.creditor_id
WHERE portfolio.id = :portfolio
