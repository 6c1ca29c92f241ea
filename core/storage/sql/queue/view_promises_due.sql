-- Promises that fall due today or fell due and are still open.
SELECT w.id, d.id AS debtor_id, w.desk, w.reason, w.sensitivity, w.score, w.terms, w.summary, w.channel, w.state, w.due_at,
    w.holder, w.lease_until, w.snoozed_until, w.interaction_id, w.waiting_since, w.assignee, w.return_reason, w.return_note,
    w.returned_at, w.returned_from, d.name, d.kind, d.right_party_at,
    (SELECT SUM(i.open_cents) FROM instalment i WHERE i.debtor_id = d.id AND i.status = 'open' AND i.due <= :today) AS open_cents,
    (SELECT MIN(i.due) FROM instalment i WHERE i.debtor_id = d.id AND i.status = 'open') AS oldest_due,
    (SELECT MIN(h.asked_at) FROM help_request h WHERE h.debtor_id = d.id AND h.state IN ('open', 'taken')) AS help_at,
    p.due AS promise_due, p.amount_cents AS promise_cents,
    0 AS place_score, CAST(REPLACE(p.due, '-', '') AS BIGINT) AS place_at, p.id AS place_id
FROM promise p
JOIN debtor d ON d.id = p.debtor_id
LEFT JOIN work_item w ON w.debtor_id = p.debtor_id AND w.desk = 'negotiation' AND w.state <> 'closed'
WHERE p.state = 'open' AND p.due <= :today
    AND (CAST(:portfolio AS BIGINT) = 0
        OR EXISTS (SELECT 1 FROM contract c WHERE c.debtor_id = d.id AND c.portfolio_id = :portfolio))
    AND (:channel = '' OR w.channel = :channel)
    AND (:reason = '' OR w.reason = :reason)
    AND (:companies = 0 OR d.kind = 'company')
    AND (CAST(:urgent_until AS BIGINT) = 0 OR w.due_at <= :urgent_until)
    AND (:they_wrote = 0 OR w.summary LIKE '“%')
    AND (:words = '' OR d.name_folded LIKE :words OR w.summary LIKE :words)
    AND (:late_from = ''
        OR (SELECT MIN(i.due) FROM instalment i WHERE i.debtor_id = d.id AND i.status = 'open') <= :late_from)
    AND (:late_to = ''
        OR (SELECT MIN(i.due) FROM instalment i WHERE i.debtor_id = d.id AND i.status = 'open') >= :late_to)
    AND (CAST(:cents_from AS BIGINT) = 0
        OR (SELECT SUM(i.open_cents) FROM instalment i WHERE i.debtor_id = d.id AND i.status = 'open' AND i.due <= :today) >= :cents_from)
    AND (CAST(:cents_to AS BIGINT) = 0
        OR (SELECT SUM(i.open_cents) FROM instalment i WHERE i.debtor_id = d.id AND i.status = 'open' AND i.due <= :today) <= :cents_to)
    AND (:first = 1
        OR CAST(REPLACE(p.due, '-', '') AS BIGINT) > :place_at
        OR (CAST(REPLACE(p.due, '-', '') AS BIGINT) = :place_at AND p.id > :place_id AND :place_score = 0))
ORDER BY CAST(REPLACE(p.due, '-', '') AS BIGINT), p.id
LIMIT :limit
