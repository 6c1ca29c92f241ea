-- Of one debtor: what waits for leave, and what was answered since.
SELECT agreement.id, agreement.debtor_id, agreement.number, agreement.entry_cents, agreement.instalments,
    agreement.amount_cents, agreement.discount_cents, agreement.debt_cents, agreement.total_cents,
    agreement.first_due, agreement.approval_reason, agreement.made_by, agreement.made_at, agreement.terms,
    agreement.creditor_id, agreement.state, agreement.expires_at,
    debtor.name, debtor.kind,
    answered.actor AS answered_by, answered.at AS answered_at, answered.reason AS answer,
    (SELECT offer.kept_probability FROM offer
        WHERE offer.debtor_id = agreement.debtor_id AND offer.id = agreement.offer_id) AS kept_probability,
    (SELECT interaction.channel FROM interaction
        WHERE interaction.debtor_id = agreement.debtor_id AND interaction.direction = 'in'
        ORDER BY interaction.at DESC, interaction.id DESC LIMIT 1) AS channel
FROM agreement
JOIN debtor ON debtor.id = agreement.debtor_id
LEFT JOIN agreement_event answered ON answered.debtor_id = agreement.debtor_id AND answered.agreement_id = agreement.id
    AND answered.number = (SELECT MIN(event.number) FROM agreement_event event
        WHERE event.debtor_id = agreement.debtor_id AND event.agreement_id = agreement.id
            AND event.kind IN ('approved', 'refused', 'expired', 'cancelled'))
WHERE agreement.debtor_id = :debtor AND agreement.approval_reason IS NOT NULL
    AND (agreement.state = 'awaiting_approval' OR answered.at >= :since)
ORDER BY COALESCE(answered.at, agreement.made_at), agreement.id
