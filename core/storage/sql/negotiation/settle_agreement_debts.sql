UPDATE agreement_debt SET settled_cents = amount_cents, settled_charges_cents = fine_cents + interest_cents + correction_cents
WHERE debtor_id = :debtor AND agreement_id = :agreement
