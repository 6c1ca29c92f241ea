-- What was paid of it stays paid.
UPDATE instalment
SET open_cents = open_cents + CAST(:cents AS BIGINT) - amount_cents, amount_cents = :cents, due = :due, updated_at = :now
WHERE debtor_id = :debtor AND id = :id AND status = 'open'
