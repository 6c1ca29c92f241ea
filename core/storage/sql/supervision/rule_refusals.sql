-- What the policy kept back, and whose it was.
SELECT outbox.updated_at AS at, outbox.debtor_id, outbox.id, outbox.actor, outbox.channel, outbox.refused_by,
    outbox.refused_reason, debtor.name
FROM outbox
JOIN debtor ON debtor.id = outbox.debtor_id
WHERE outbox.refused_by IS NOT NULL AND outbox.updated_at >= :from AND outbox.updated_at < :until
    AND (CAST(:actor AS TEXT) IS NULL OR outbox.actor = CAST(:actor AS TEXT))
    AND (CAST(:rule AS TEXT) IS NULL OR outbox.refused_by = CAST(:rule AS TEXT))
ORDER BY outbox.updated_at DESC, outbox.id DESC
LIMIT :limit
