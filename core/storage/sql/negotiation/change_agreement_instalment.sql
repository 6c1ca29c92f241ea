UPDATE agreement_instalment SET due = :due, amount_cents = :amount, open_cents = :open
WHERE debtor_id = :debtor AND id = :instalment AND status = 'open'
