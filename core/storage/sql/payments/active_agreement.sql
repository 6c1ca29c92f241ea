-- Of the agreements in force, the one whose open instalment falls due first.
SELECT a.id
FROM agreement a JOIN agreement_instalment n ON n.debtor_id = a.debtor_id AND n.agreement_id = a.id
WHERE a.debtor_id = :debtor AND a.state = 'active' AND n.status = 'open'
ORDER BY n.due, a.id LIMIT 1
