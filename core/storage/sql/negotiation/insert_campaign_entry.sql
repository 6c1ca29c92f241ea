INSERT INTO campaign_entry (creditor_id, campaign, agreement_id, number, amount_cents, kind, at)
SELECT CAST(:creditor AS BIGINT), CAST(:campaign AS TEXT), CAST(:agreement AS BIGINT), COALESCE(MAX(number), 0) + 1,
    CAST(:amount AS BIGINT), CAST(:kind AS TEXT), CAST(:now AS BIGINT)
FROM campaign_entry WHERE creditor_id = :creditor AND campaign = :campaign AND agreement_id = :agreement
