SELECT c.debtor_id, d.kind
FROM contact_point c
JOIN debtor d ON d.id = c.debtor_id
WHERE c.value = :value AND c.status <> 'wrong'
ORDER BY c.debtor_id
