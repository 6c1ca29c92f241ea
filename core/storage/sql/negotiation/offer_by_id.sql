SELECT debtor_id, id, creditor_id, contracts, kind, debt_cents, entry_cents, instalments, discount_cents, first_due,
    monthly_rate, kept_probability, policy_version, made_by, made_at, expires_at, campaign, campaign_cents
FROM offer WHERE debtor_id = :debtor AND id = :offer
