INSERT INTO allocation (debtor_id, id, payment_id, target, target_id, component, amount_cents)
SELECT r.debtor_id, s.place + 1, s.place + 1, 'instalment', r.instalment_id, 'principal', s.amount_cents
FROM payment_stage s
CROSS JOIN payment_request r
WHERE ltrim(r.our_number, '0') IN (s.our_number) AND r.our_number IS NOT NULL
