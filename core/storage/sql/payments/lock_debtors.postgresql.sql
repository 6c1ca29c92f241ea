-- Money of one debtor moves one transaction at a time.
SELECT d.id, d.document FROM debtor d
WHERE d.id IN (SELECT debtor_id FROM payment_effect WHERE kind = 'debtor') ORDER BY d.id FOR NO KEY UPDATE
