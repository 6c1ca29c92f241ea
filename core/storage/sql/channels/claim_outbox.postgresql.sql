WITH head AS MATERIALIZED (
    SELECT due.debtor_id, due.id
    FROM outbox AS due
    WHERE due.state = 'queued' AND due.not_before <= :now AND (due.not_after IS NULL OR due.not_after > :now)
        AND (CAST(:debtor_id AS BIGINT) IS NULL OR due.debtor_id = CAST(:debtor_id AS BIGINT))
        AND NOT EXISTS (
            SELECT 1 FROM outbox AS other
            WHERE other.debtor_id = due.debtor_id AND other.state IN ('queued', 'claimed', 'handed_over')
                AND (other.state <> 'queued'
                    OR (other.not_before <= :now AND (other.not_after IS NULL OR other.not_after > :now)
                        AND (other.priority, other.not_before, other.id) < (due.priority, due.not_before, due.id))))
        AND (due.origin = 'human' OR NOT EXISTS (
            SELECT 1 FROM baton
            WHERE baton.debtor_id = due.debtor_id AND baton.holder_kind = 'agent' AND baton.holder <> :worker
                AND (baton.until IS NULL OR baton.until > :now)))
    ORDER BY due.priority, due.not_before, due.id
    LIMIT :limit
    FOR UPDATE SKIP LOCKED)
UPDATE outbox SET state = 'claimed', claimed_by = :worker, lease_until = :until, updated_at = :now
FROM head
WHERE outbox.debtor_id = head.debtor_id AND outbox.id = head.id
RETURNING outbox.*
