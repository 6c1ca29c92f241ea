-- Only what is not at rest, each part by its partial index: everything sent and processed would be a scan.
SELECT 'inbox' AS queue, state, COUNT(*) AS entries FROM inbox WHERE state = 'received' GROUP BY state
UNION ALL
SELECT 'inbox' AS queue, state, COUNT(*) AS entries FROM inbox
WHERE state IN ('parked', 'unsupported', 'dropped') AND state <> 'dropped' GROUP BY state
UNION ALL
SELECT 'outbox' AS queue, state, COUNT(*) AS entries FROM outbox WHERE state = 'queued' GROUP BY state
UNION ALL
SELECT 'outbox' AS queue, state, COUNT(*) AS entries FROM outbox
WHERE state IN ('claimed', 'handed_over', 'uncertain') GROUP BY state
UNION ALL
SELECT 'work_item' AS queue, state, COUNT(*) AS entries FROM work_item
WHERE state IN ('open', 'claimed', 'snoozed') GROUP BY state
