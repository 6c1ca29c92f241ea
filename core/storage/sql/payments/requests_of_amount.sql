-- Charges that wait for that very amount and fall due around that day.
SELECT debtor_id, id, due FROM payment_request
WHERE state = 'active' AND amount_cents = :amount AND account = :account AND due >= :from AND due <= :until
ORDER BY id LIMIT 3
