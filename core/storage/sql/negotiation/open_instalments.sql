SELECT i.id, i.contract_id, c.creditor_id, i.due, i.amount_cents, i.open_cents, i.charges, i.charged_until,
    i.charges_open_cents, c.product, c.segment, c.rating
FROM instalment i JOIN contract c ON c.debtor_id = i.debtor_id AND c.id = i.contract_id
WHERE i.debtor_id = :debtor AND i.status = 'open' AND i.open_cents > 0
ORDER BY i.due, i.id
