-- What was prepared before a payment stood in the ledger (:since), and every collecting step. Care and what thanks for payments since
-- stay.
UPDATE outbox SET state = 'recalled', refused_reason = :reason, claimed_by = NULL, lease_until = NULL, updated_at = :now
WHERE debtor_id = :debtor AND state IN ('queued', 'claimed') AND purpose <> 'care'
    AND (origin = 'cadence' OR created_at <= :since)
RETURNING body
