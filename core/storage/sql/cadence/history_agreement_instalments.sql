SELECT id, agreement_id, due, amount_cents
FROM agreement_instalment
WHERE debtor_id = :debtor AND status <> 'cancelled'
