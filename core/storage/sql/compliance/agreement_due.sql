-- Whose agreements are in force, and the oldest day of each creditor's that was not paid.
SELECT a.creditor_id, min(n.due) AS due
FROM agreement a
JOIN agreement_instalment n ON n.debtor_id = a.debtor_id AND n.agreement_id = a.id
WHERE a.debtor_id = :debtor AND a.state = 'active' AND n.status = 'open'
GROUP BY a.creditor_id
ORDER BY a.creditor_id
