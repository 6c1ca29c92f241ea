WITH free AS (
    SELECT w.debtor_id, w.id
    FROM work_item w
    WHERE w.desk = :desk
        AND w.state IN ('open', 'claimed', 'snoozed')
        AND (w.state = 'open'
            OR (w.state = 'snoozed' AND w.snoozed_until <= :now)
            OR (w.state = 'claimed' AND w.lease_until <= :now))
        AND (w.assignee IS NULL OR w.assignee = :actor OR w.due_at <= :now)
        AND (w.skill IS NULL
            OR EXISTS (SELECT 1 FROM actor_skill k WHERE k.actor = :actor AND k.skill = w.skill)
            OR NOT EXISTS (SELECT 1 FROM actor_skill k WHERE k.skill = w.skill))
        AND NOT EXISTS (
            SELECT 1
            FROM queue_skip s
            WHERE s.debtor_id = w.debtor_id AND s.item_id = w.id AND s.actor = :actor AND s.kind = 'skipped'
                AND s.at > :skipped_since)
        AND NOT EXISTS (
            SELECT 1
            FROM baton b
            WHERE b.debtor_id = w.debtor_id AND b.holder_kind = 'human' AND b.holder <> :actor
                AND (b.until IS NULL OR b.until > :now))
    ORDER BY w.score DESC, w.due_at, w.id
    LIMIT 1
    FOR UPDATE OF w SKIP LOCKED)
UPDATE work_item
SET state = 'claimed', holder = :actor, lease_until = :lease_until, snoozed_until = NULL, updated_at = :now
FROM free
WHERE work_item.debtor_id = free.debtor_id AND work_item.id = free.id
RETURNING work_item.debtor_id, work_item.id, work_item.desk, work_item.reason, work_item.sensitivity, work_item.score, work_item.terms, work_item.summary, work_item.channel, work_item.state, work_item.due_at, work_item.holder, work_item.lease_until,
    work_item.snoozed_until, work_item.interaction_id, work_item.created_at, work_item.updated_at, work_item.closed_at, work_item.closed_by, work_item.disposition, work_item.delay_reason, work_item.note,
    work_item.waiting_since, work_item.assignee, work_item.return_reason, work_item.return_note, work_item.returned_at, work_item.returned_from
