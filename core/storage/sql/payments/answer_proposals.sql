-- What people were asked about a payment has answered itself.
UPDATE payment_proposal SET debtor_id = :debtor, state = 'changed', decided_by = 'system:payment', decided_at = :now,
    decision = 'match', note = :note
WHERE payment_id = :payment AND state = 'open'
