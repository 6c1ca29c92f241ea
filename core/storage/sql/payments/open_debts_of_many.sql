SELECT i.debtor_id, i.id, i.contract_id, c.creditor_id, i.due, i.open_cents, i.charges, i.charged_until,
    i.charges_open_cents
FROM payment_effect e
JOIN instalment i ON i.debtor_id = e.debtor_id AND i.status = 'open'
JOIN contract c ON c.debtor_id = i.debtor_id AND c.id = i.contract_id
WHERE e.kind = 'debtor'
ORDER BY i.debtor_id, i.due, i.id
