INSERT INTO agreement (debtor_id, id, number, creditor_id, offer_id, state, debt_cents, entry_cents, instalments,
    amount_cents, discount_cents, total_cents, first_due, monthly_rate, cet_yearly, approval_reason, made_by, made_at,
    terms, expires_at, replaces_id, lifecycle, policy_version, campaign, campaign_cents, gives_back)
VALUES (:debtor, :id, :number, :creditor, CAST(:offer AS BIGINT), :state, :debt, :entry, :instalments,
    :amount, :discount, :total, :first_due, :monthly_rate, :cet_yearly, :approval_reason, :made_by, :made_at,
    :terms, CAST(:expires_at AS BIGINT), CAST(:replaces AS BIGINT), :lifecycle,
    :policy_version, CAST(:campaign AS TEXT), :campaign_cents, :gives_back)
