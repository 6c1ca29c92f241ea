UPDATE agreement_debt SET settled_cents = 0, settled_charges_cents = 0
WHERE debtor_id = :debtor AND agreement_id = :agreement
