SELECT c.id, c.creditor_id, c.number, r.caps_preset
FROM contract c
JOIN creditor r ON r.id = c.creditor_id
WHERE c.debtor_id = :debtor
ORDER BY c.id
