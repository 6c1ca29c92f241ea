SELECT queue_skip.debtor_id, queue_skip.item_id, queue_skip.actor, queue_skip.at, queue_skip.desk, queue_skip.kind,
    queue_skip.reason, queue_skip.score, queue_skip.passed, debtor.name
FROM queue_skip
JOIN debtor ON debtor.id = queue_skip.debtor_id
WHERE queue_skip.at >= :since AND (:actor = '' OR queue_skip.actor = :actor)
ORDER BY queue_skip.at DESC, queue_skip.debtor_id, queue_skip.item_id
LIMIT :limit
