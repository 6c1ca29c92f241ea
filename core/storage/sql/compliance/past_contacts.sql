SELECT i.at, i.channel, i.payload, o.purpose, CAST(NULL AS BIGINT) AS outbox_id
FROM interaction i
LEFT JOIN outbox o ON o.debtor_id = i.debtor_id AND o.id = i.outbox_id
WHERE i.debtor_id = :debtor AND i.at > :since AND i.direction = 'out'
    AND COALESCE(o.state, 'sent') NOT IN ('failed', 'refused', 'recalled')
UNION ALL
SELECT o.updated_at AS at, o.channel, NULL AS payload, o.purpose, o.id AS outbox_id
FROM outbox o
WHERE o.debtor_id = :debtor AND o.state IN ('claimed', 'handed_over', 'uncertain') AND o.interaction_id IS NULL
ORDER BY 1
