UPDATE agreement_debt SET settled_cents = :settled, settled_charges_cents = :settled_charges
WHERE debtor_id = :debtor AND agreement_id = :agreement AND instalment_id = :instalment
