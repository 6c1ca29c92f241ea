SELECT debtor_id, id, number, creditor_id, offer_id, state, debt_cents, entry_cents, instalments, amount_cents,
    discount_cents, total_cents, first_due, monthly_rate, cet_yearly, approval_reason, approved_by, made_by, made_at,
    accepted_at, evidence_interaction_id, ended_at, end_reason, terms, expires_at, replaces_id,
    replaced_by_id, lifecycle, policy_version, campaign, campaign_cents, gives_back
FROM agreement WHERE id = :agreement
