SELECT agreement_id, number, amount_cents, kind, at FROM campaign_entry
WHERE creditor_id = :creditor AND campaign = :campaign ORDER BY at, agreement_id, number
