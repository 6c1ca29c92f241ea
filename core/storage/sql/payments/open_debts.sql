SELECT i.id, i.contract_id, c.creditor_id, i.due, i.open_cents, i.charges, i.charged_until, i.charges_open_cents
FROM instalment i JOIN contract c ON c.debtor_id = i.debtor_id AND c.id = i.contract_id
WHERE i.debtor_id = :debtor AND c.creditor_id = :creditor AND i.status = 'open'
    AND (CAST(:instalment AS BIGINT) IS NULL OR i.id = CAST(:instalment AS BIGINT))
ORDER BY i.due, i.id
