-- The staged payments lead (SQLite takes the order of a cross join as it stands). IN, not =: SQLite 3.40 puts a Bloom filter
-- before an equality once tables are analysed, and over an index of an expression that filter lets nothing through.
SELECT s.place, r.debtor_id, r.id, r.creditor_id, r.agreement_id, r.agreement_instalment_id, r.instalment_id, r.amount_cents,
    r.due, r.state
FROM payment_stage s CROSS JOIN payment_request r
WHERE ltrim(r.our_number, '0') IN (s.our_number)
    AND s.our_number IS NOT NULL AND r.our_number IS NOT NULL AND r.account = :account
