WITH x AS MATERIALIZED (
    SELECT r.debtor_id, r.id
    FROM payment_stage s
    CROSS JOIN payment_request r
    WHERE ltrim(r.our_number, '0') IN (s.our_number) AND r.our_number IS NOT NULL)
UPDATE payment_request SET state = 'paid', updated_at = :now
FROM x
WHERE payment_request.debtor_id = x.debtor_id AND payment_request.id = x.id
