-- What may have arrived was a contact as far as the debtor is concerned, whatever became of it afterwards.
SELECT i.at, i.channel, i.direction, i.kind, i.handle, CASE WHEN i.direction = 'out' OR i.kind = 'call' THEN i.payload END AS payload,
    o.purpose, o.contract_id, CAST(NULL AS BIGINT) AS outbox_id, i.id AS interaction_id
FROM interaction i
LEFT JOIN outbox o ON o.debtor_id = i.debtor_id AND o.id = i.outbox_id
WHERE i.debtor_id = :debtor AND i.at > :since
    AND (i.direction = 'out' OR (i.direction = 'in' AND (i.kind = 'call' OR i.at > :talking)))
    AND (COALESCE(o.state, 'sent') NOT IN ('failed', 'refused', 'recalled') OR o.in_doubt = 1 OR o.failure_code = 'unknown_fate')
UNION ALL
SELECT o.updated_at AS at, o.channel, 'out' AS direction, o.kind, o.handle, o.payload, o.purpose, o.contract_id, o.id AS outbox_id,
    CAST(NULL AS BIGINT) AS interaction_id
FROM outbox o
WHERE o.debtor_id = :debtor AND o.interaction_id IS NULL
    AND (o.state IN ('claimed', 'handed_over', 'uncertain')
        OR o.in_doubt = 1 AND o.state IN ('queued', 'failed', 'refused', 'recalled') AND o.updated_at > :since)
ORDER BY 1
