-- A debtor's work, the gravest first.
SELECT w.id, d.id AS debtor_id, w.desk, w.reason, w.sensitivity, w.score, w.terms, w.summary, w.channel, w.state, w.due_at,
    w.holder, w.lease_until, w.snoozed_until, w.interaction_id, w.waiting_since, w.assignee, w.return_reason, w.return_note,
    w.returned_at, w.returned_from, d.name, d.kind, d.right_party_at,
    (SELECT SUM(i.open_cents) FROM instalment i WHERE i.debtor_id = d.id AND i.status = 'open' AND i.due <= :today) AS open_cents,
    (SELECT MIN(i.due) FROM instalment i WHERE i.debtor_id = d.id AND i.status = 'open') AS oldest_due,
    (SELECT MIN(h.asked_at) FROM help_request h WHERE h.debtor_id = d.id AND h.state IN ('open', 'taken')) AS help_at,
    w.score AS place_score, w.due_at AS place_at, w.id AS place_id
FROM work_item w
JOIN debtor d ON d.id = w.debtor_id
WHERE w.debtor_id = :debtor AND w.state <> 'closed' AND (CAST(:item AS BIGINT) = 0 OR w.id = :item)
ORDER BY w.score DESC, w.due_at, w.id
