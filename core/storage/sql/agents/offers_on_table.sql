SELECT id, instalments, entry_cents, amount_cents, total_cents, discount_cents, kept_probability FROM offer
WHERE debtor_id = :debtor AND expires_at > :at
    AND made_at = (SELECT MAX(latest.made_at) FROM offer AS latest WHERE latest.debtor_id = :debtor)
ORDER BY id
