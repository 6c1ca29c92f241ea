-- The most urgent escalation that is open.
SELECT escalation, reason, reasons, sensitivity, skill, summary, created_at, due_at, paused_since, breached_at
FROM work_item
WHERE debtor_id = :debtor AND state <> 'closed' AND escalation IS NOT NULL
ORDER BY score DESC, due_at, id
LIMIT 1
