-- What the bank's file pays, joined with the charges and posted, without any rule.
INSERT INTO payment (debtor_id, id, provider, account, external_id, amount_cents, paid_at, payment_request_id, state, raw,
    recorded_at, method, credit_date, our_number, source_file, source_line)
SELECT r.debtor_id, s.place + 1, s.provider, r.account, s.external_id, s.amount_cents, :now, r.id, 'matched', '{}', :now,
    'boleto', :day, s.our_number, 1, s.place
FROM payment_stage s
CROSS JOIN payment_request r
WHERE ltrim(r.our_number, '0') IN (s.our_number) AND r.our_number IS NOT NULL
