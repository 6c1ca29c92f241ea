SELECT CAST(COALESCE(SUM(amount_cents), 0) AS BIGINT) AS held FROM campaign_entry
WHERE creditor_id = :creditor AND campaign = :campaign AND agreement_id = :agreement
