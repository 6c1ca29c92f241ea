UPDATE work_item
SET state = 'claimed', holder = :actor, lease_until = :lease_until, snoozed_until = NULL, updated_at = :now
WHERE (debtor_id, id) IN (
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
    LIMIT 1)
RETURNING debtor_id, id, desk, reason, sensitivity, score, terms, summary, channel, state, due_at, holder, lease_until,
    snoozed_until, interaction_id, created_at, updated_at, closed_at, closed_by, disposition, delay_reason, note,
    waiting_since, assignee, return_reason, return_note, returned_at, returned_from
