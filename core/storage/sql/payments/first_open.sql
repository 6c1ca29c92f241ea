-- Of all that is open, with every creditor, what falls due first; on one day the agreement's before a debt.
SELECT n.due AS due, n.agreement_id AS agreement_id, a.creditor_id AS creditor_id, n.id AS open_id
FROM agreement a JOIN agreement_instalment n ON n.debtor_id = a.debtor_id AND n.agreement_id = a.id
WHERE a.debtor_id = :debtor AND a.state = 'active' AND n.status = 'open'
UNION ALL
SELECT i.due, NULL AS agreement_id, c.creditor_id, i.id AS open_id
FROM instalment i JOIN contract c ON c.debtor_id = i.debtor_id AND c.id = i.contract_id
WHERE i.debtor_id = :debtor AND i.status = 'open' AND i.open_cents > 0
ORDER BY due, agreement_id NULLS LAST, open_id LIMIT 1
