SELECT due, open_cents, charges, charged_until, charges_open_cents
FROM instalment
WHERE debtor_id = :debtor AND status = 'open'
UNION ALL
SELECT n.due, n.open_cents, NULL AS charges, NULL AS charged_until, 0 AS charges_open_cents
FROM agreement a
JOIN agreement_instalment n ON n.debtor_id = a.debtor_id AND n.agreement_id = a.id
WHERE a.debtor_id = :debtor AND a.state = 'active' AND n.status = 'open'
