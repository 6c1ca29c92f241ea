SELECT a.id, a.creditor_id, MIN(i.due) AS due
FROM agreement a JOIN agreement_instalment i ON i.debtor_id = a.debtor_id AND i.agreement_id = a.id
WHERE a.state = 'active' AND i.status = 'open' AND i.due < :today
GROUP BY a.debtor_id, a.id, a.creditor_id ORDER BY due, a.id
