SELECT id, number, due, amount_cents, open_cents, status
FROM agreement_instalment WHERE debtor_id = :debtor AND agreement_id = :agreement ORDER BY number
