-- Escalations whose time runs or stands still, with who spoke last: they, or a person of the house.
SELECT w.debtor_id, w.id, w.desk, w.escalation, w.state, w.holder, w.terms, w.due_at, w.paused_since, w.created_at,
    w.waiting_since,
    (SELECT i.at FROM interaction AS i WHERE i.debtor_id = w.debtor_id AND i.direction = 'in'
        ORDER BY i.at DESC LIMIT 1) AS heard_at,
    (SELECT i.at FROM interaction AS i WHERE i.debtor_id = w.debtor_id AND i.direction = 'out' AND i.actor_kind = 'human'
        ORDER BY i.at DESC LIMIT 1) AS written_at
FROM work_item AS w
WHERE w.escalation IS NOT NULL AND w.state IN ('open', 'claimed') AND w.breached_at IS NULL
ORDER BY w.due_at
LIMIT :limit
