WITH x AS MATERIALIZED (
    SELECT r.debtor_id, r.instalment_id, s.amount_cents
    FROM payment_stage s
    CROSS JOIN payment_request r
    WHERE ltrim(r.our_number, '0') IN (s.our_number) AND r.our_number IS NOT NULL)
UPDATE instalment SET open_cents = instalment.open_cents - x.amount_cents, charged_until = :day, updated_at = :now,
    status = CASE WHEN instalment.open_cents = x.amount_cents THEN 'paid' ELSE 'open' END
FROM x
WHERE instalment.debtor_id = x.debtor_id AND instalment.id = x.instalment_id
