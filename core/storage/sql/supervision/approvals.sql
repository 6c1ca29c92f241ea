-- Agreements that somebody asked leave for, the longest waiting first.
SELECT agreement.id, agreement.debtor_id, agreement.number, agreement.entry_cents, agreement.instalments,
    agreement.amount_cents, agreement.discount_cents, agreement.debt_cents, agreement.total_cents,
    agreement.first_due, agreement.approval_reason, agreement.made_by, agreement.made_at, agreement.terms,
    agreement.creditor_id, agreement.state, agreement.expires_at,
    debtor.name, debtor.kind,
    CAST(NULL AS TEXT) AS answered_by, CAST(NULL AS BIGINT) AS answered_at, CAST(NULL AS TEXT) AS answer,
    (SELECT offer.kept_probability FROM offer
        WHERE offer.debtor_id = agreement.debtor_id AND offer.id = agreement.offer_id) AS kept_probability,
    (SELECT interaction.channel FROM interaction
        WHERE interaction.debtor_id = agreement.debtor_id AND interaction.direction = 'in'
        ORDER BY interaction.at DESC, interaction.id DESC LIMIT 1) AS channel
FROM agreement
JOIN debtor ON debtor.id = agreement.debtor_id
WHERE agreement.state = 'awaiting_approval'
    AND (CAST(:portfolio AS BIGINT) IS NULL OR EXISTS (
        SELECT 1 FROM contract WHERE contract.debtor_id = agreement.debtor_id
            AND contract.portfolio_id = CAST(:portfolio AS BIGINT)))
ORDER BY agreement.made_at, agreement.id
LIMIT :limit
