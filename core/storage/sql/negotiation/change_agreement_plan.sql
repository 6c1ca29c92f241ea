UPDATE agreement SET total_cents = :total, first_due = :first_due, amount_cents = :amount, cet_yearly = :cet_yearly
WHERE debtor_id = :debtor AND id = :agreement
