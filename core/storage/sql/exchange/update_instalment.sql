UPDATE instalment
SET open_cents = CASE WHEN open_cents + CAST(:cents AS BIGINT) - amount_cents > 0
        THEN open_cents + CAST(:cents AS BIGINT) - amount_cents ELSE 0 END,
    amount_cents = :cents, due = :due, updated_at = :now
WHERE debtor_id = :debtor AND id = :id
