-- How many each view has, what is urgent, and when the next one comes back.
SELECT COUNT(CASE WHEN w.desk IN ('negotiation', 'payments', 'identification')
        AND NOT (w.state = 'snoozed' AND w.snoozed_until > :now)
        AND NOT (w.state = 'claimed' AND w.holder <> :actor AND w.lease_until > :now)
        AND (w.assignee IS NULL OR w.assignee = :actor OR w.due_at <= :now) THEN 1 END) AS mine,
    COUNT(CASE WHEN (w.state = 'snoozed' AND w.snoozed_until > :now) OR w.reason = 'callback' THEN 1 END) AS callbacks,
    COUNT(CASE WHEN w.desk = 'care' AND NOT (w.state = 'snoozed' AND w.snoozed_until > :now) THEN 1 END) AS care,
    COUNT(CASE WHEN (w.state = 'claimed' AND w.holder <> :actor AND w.lease_until > :now)
            OR w.desk IN ('supervisor', 'approvals') THEN 1 END) AS team,
    COUNT(CASE WHEN w.desk = 'payments' AND w.reason IN ('proof_to_check', 'claims_paid') AND NOT (w.state = 'snoozed' AND w.snoozed_until > :now) THEN 1 END) AS proofs,
    COUNT(CASE WHEN (w.desk = 'care' AND NOT (w.state = 'snoozed' AND w.snoozed_until > :now)) OR (w.state = 'open' AND w.due_at < :now) THEN 1 END) AS urgent,
    MIN(CASE WHEN w.state = 'snoozed' AND w.snoozed_until > :now THEN w.snoozed_until END) AS next_return,
    (SELECT COUNT(*) FROM promise p WHERE p.state = 'open' AND p.due <= :today) AS promises_due,
    (SELECT COUNT(*) FROM promise p WHERE p.state = 'broken' AND p.resolved_at > :broken_since
        AND NOT EXISTS (SELECT 1 FROM promise n WHERE n.debtor_id = p.debtor_id AND n.id > p.id)) AS promises_broken,
    (SELECT COUNT(*) FROM agreement a WHERE a.state = 'awaiting_approval') AS approvals
FROM work_item w
WHERE w.state IN ('open', 'claimed', 'snoozed')
