-- Nothing about a debt leaves after it was paid.
UPDATE outbox SET state = 'recalled', refused_reason = :reason, claimed_by = NULL, lease_until = NULL, updated_at = :now
WHERE state IN ('queued', 'claimed') AND purpose <> 'care'
    AND debtor_id IN (SELECT debtor_id FROM payment_effect WHERE kind = 'debtor')
