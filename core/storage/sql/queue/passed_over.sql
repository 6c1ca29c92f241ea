-- How many that this person could have taken stand before an item.
SELECT COUNT(*) AS passed
FROM work_item w
WHERE w.desk = :desk
    AND (w.state = 'open'
        OR (w.state = 'snoozed' AND w.snoozed_until <= :now)
        OR (w.state = 'claimed' AND w.lease_until <= :now))
    AND (w.assignee IS NULL OR w.assignee = :actor OR w.due_at <= :now)
    AND w.id <> :id
    AND (w.score > :score OR (w.score = :score AND (w.due_at < :due OR (w.due_at = :due AND w.id < :id))))
    AND NOT EXISTS (
        SELECT 1
        FROM queue_skip s
        WHERE s.debtor_id = w.debtor_id AND s.item_id = w.id AND s.actor = :actor AND s.kind = 'skipped'
            AND s.at > :skipped_since)
