-- What the machine wanted to send and did not, newest first.
SELECT outbox.updated_at AS at, outbox.debtor_id, outbox.channel, outbox.state, outbox.actor, outbox.refused_by,
    outbox.refused_reason, outbox.next_allowed_at, debtor.name
FROM outbox
JOIN debtor ON debtor.id = outbox.debtor_id
WHERE outbox.refused_by IS NOT NULL AND outbox.updated_at >= :since AND outbox.origin <> 'human'
    AND outbox.state IN ('queued', 'refused')
    AND (CAST(:portfolio AS BIGINT) IS NULL OR EXISTS (
        SELECT 1 FROM contract WHERE contract.debtor_id = outbox.debtor_id
            AND contract.portfolio_id = CAST(:portfolio AS BIGINT)))
ORDER BY outbox.updated_at DESC, outbox.id DESC
LIMIT :limit
