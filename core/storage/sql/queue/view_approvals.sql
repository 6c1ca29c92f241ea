-- Agreements that wait for somebody's yes, the longest wait first.
SELECT w.id, d.id AS debtor_id, w.desk, w.reason, w.sensitivity, w.score, w.terms, w.summary, w.channel, w.state, w.due_at,
    w.holder, w.lease_until, w.snoozed_until, w.interaction_id, w.waiting_since, w.assignee, w.return_reason, w.return_note,
    w.returned_at, w.returned_from, d.name, d.kind, d.right_party_at,
    (SELECT SUM(i.open_cents) FROM instalment i WHERE i.debtor_id = d.id AND i.status = 'open' AND i.due <= :today) AS open_cents,
    (SELECT MIN(i.due) FROM instalment i WHERE i.debtor_id = d.id AND i.status = 'open') AS oldest_due,
    (SELECT MIN(h.asked_at) FROM help_request h WHERE h.debtor_id = d.id AND h.state IN ('open', 'taken')) AS help_at,
    a.number AS agreement, a.total_cents AS agreement_cents, a.approval_reason,
    0 AS place_score, a.made_at AS place_at, a.id AS place_id
FROM agreement a
JOIN debtor d ON d.id = a.debtor_id
LEFT JOIN work_item w ON w.debtor_id = a.debtor_id AND w.desk = 'negotiation' AND w.state <> 'closed'
WHERE a.state = 'awaiting_approval'
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
        OR a.made_at > :place_at
        OR (a.made_at = :place_at AND a.id > :place_id AND :place_score = 0))
ORDER BY a.made_at, a.id
LIMIT :limit
