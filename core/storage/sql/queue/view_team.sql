SELECT w.id, d.id AS debtor_id, w.desk, w.reason, w.sensitivity, w.score, w.terms, w.summary, w.channel, w.state, w.due_at,
    w.holder, w.lease_until, w.snoozed_until, w.interaction_id, w.waiting_since, w.assignee, w.return_reason, w.return_note,
    w.returned_at, w.returned_from, d.name, d.kind, d.right_party_at,
    (SELECT SUM(i.open_cents) FROM instalment i WHERE i.debtor_id = d.id AND i.status = 'open' AND i.due <= :today) AS open_cents,
    (SELECT MIN(i.due) FROM instalment i WHERE i.debtor_id = d.id AND i.status = 'open') AS oldest_due,
    (SELECT MIN(h.asked_at) FROM help_request h WHERE h.debtor_id = d.id AND h.state IN ('open', 'taken')) AS help_at,
    w.score AS place_score, w.due_at AS place_at, w.id AS place_id
FROM work_item w
JOIN debtor d ON d.id = w.debtor_id
WHERE w.state IN ('open', 'claimed', 'snoozed')
    AND ((w.state = 'claimed' AND w.holder <> :actor AND w.lease_until > :now)
            OR w.desk IN ('supervisor', 'approvals'))
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
        OR w.score < :place_score
        OR (w.score = :place_score AND (w.due_at > :place_at OR (w.due_at = :place_at AND w.id > :place_id))))
ORDER BY w.score DESC, w.due_at, w.id
LIMIT :limit
