-- A payment that more than one person has to send back, if there is one.
SELECT id, amount_cents FROM payment
WHERE debtor_id > 0 AND state = 'matched' AND refunded_cents = 0 ORDER BY amount_cents DESC, id LIMIT 1
