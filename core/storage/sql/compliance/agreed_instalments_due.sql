SELECT n.agreement_id, n.open_cents
FROM agreement_instalment n
JOIN agreement a ON a.debtor_id = n.debtor_id AND a.id = n.agreement_id
WHERE n.debtor_id = :debtor AND a.state = 'active' AND n.status = 'open' AND n.due <= :today
ORDER BY n.agreement_id, n.due, n.number
