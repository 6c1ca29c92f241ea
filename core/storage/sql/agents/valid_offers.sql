SELECT id, instalments, entry_cents, amount_cents, total_cents, discount_cents, kept_probability FROM offer
WHERE debtor_id = :debtor AND expires_at > :now
