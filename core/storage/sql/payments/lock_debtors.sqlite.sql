SELECT d.id, d.document FROM payment_effect e JOIN debtor d ON d.id = e.debtor_id
WHERE e.kind = 'debtor' ORDER BY d.id
