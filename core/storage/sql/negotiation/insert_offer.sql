INSERT INTO offer (debtor_id, id, creditor_id, contracts, kind, debt_cents, entry_cents, instalments, amount_cents,
    discount_cents, total_cents, first_due, monthly_rate, kept_probability, policy_version, made_by, made_at, expires_at,
    campaign, campaign_cents)
VALUES (:debtor, :id, :creditor, :contracts, :kind, :debt, :entry, :instalments, :amount,
    :discount, :total, :first_due, :monthly_rate, :kept_probability, :policy_version, :made_by, :made_at, :expires_at,
    CAST(:campaign AS TEXT), :campaign_cents)
