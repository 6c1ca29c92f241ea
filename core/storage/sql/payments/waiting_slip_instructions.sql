-- A charge that is withheld, or not stored whole yet, is not the bank's business.
SELECT i.id, i.debtor_id, i.request_id, i.kind, COALESCE(i.due, r.due) AS due, s.number, r.amount_cents, r.terms, r.made_at,
    d.name, d.document, d.city, d.uf
FROM slip_instruction i
JOIN slip s ON s.debtor_id = i.debtor_id AND s.request_id = i.request_id
JOIN payment_request r ON r.debtor_id = i.debtor_id AND r.id = i.request_id
JOIN debtor d ON d.id = i.debtor_id
WHERE i.account = :account AND i.state = 'waiting' AND (i.kind <> 'register' OR r.state = 'active')
ORDER BY i.id LIMIT :limit
