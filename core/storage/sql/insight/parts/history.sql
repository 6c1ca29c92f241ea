SELECT instalment.debtor_id, 'due' AS what, instalment.id, instalment.created_at AS at, instalment.due AS day,
    instalment.amount_cents AS cents, instalment.status AS state, CAST(NULL AS BIGINT) AS ended_at, CAST(NULL AS BIGINT) AS line
FROM chosen JOIN instalment ON instalment.debtor_id = chosen.debtor_id AND instalment.status <> 'cancelled'
UNION ALL
SELECT payment.debtor_id, 'payment', payment.id, payment.paid_at, NULL, payment.amount_cents, payment.state, NULL, NULL
FROM chosen JOIN payment ON payment.debtor_id = chosen.debtor_id AND payment.state = 'matched'
UNION ALL
SELECT promise.debtor_id, 'promise', promise.id, promise.made_at, promise.due, COALESCE(promise.amount_cents, 0),
    promise.state, promise.resolved_at, promise.interaction_id
FROM chosen JOIN promise ON promise.debtor_id = chosen.debtor_id
UNION ALL
SELECT agreement.debtor_id, 'agreement', agreement.id, agreement.made_at, NULL, agreement.total_cents, agreement.state,
    agreement.ended_at, NULL
FROM chosen JOIN agreement ON agreement.debtor_id = chosen.debtor_id AND agreement.accepted_at IS NOT NULL
UNION ALL
SELECT interaction.debtor_id, 'line', interaction.id, interaction.at, NULL, 0, interaction.direction, NULL, NULL
FROM chosen JOIN interaction ON interaction.debtor_id = chosen.debtor_id AND interaction.at >= :since
WHERE interaction.channel <> 'internal' AND interaction.direction IN ('in', 'out')
    AND interaction.actor_kind <> 'third_party'
ORDER BY 1, 4, 3
