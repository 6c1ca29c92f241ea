-- The newest of a channel since an instant; those of no provider failed before one had them.
SELECT outbox.id, outbox.debtor_id, debtor.name, outbox.body, outbox.updated_at AS at, outbox.failure_code AS code,
    outbox.failure_reason AS reason, outbox.attempts
FROM outbox JOIN debtor ON debtor.id = outbox.debtor_id
WHERE outbox.state = 'failed' AND outbox.updated_at >= :from AND outbox.channel = :channel
    AND (outbox.provider = :provider OR (outbox.provider IS NULL AND :first <> 0))
ORDER BY outbox.updated_at DESC, outbox.id DESC
LIMIT :limit
