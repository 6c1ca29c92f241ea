SELECT min(n.due) AS due
FROM agreement a
JOIN agreement_instalment n ON n.debtor_id = a.debtor_id AND n.agreement_id = a.id
WHERE a.debtor_id = :debtor AND a.state = 'active' AND n.status = 'open'
