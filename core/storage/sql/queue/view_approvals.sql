-- Agreements that wait for somebody's yes, the longest wait first.
SELECT
-- include queue/parts/case_columns
    a.number AS agreement, a.total_cents AS agreement_cents, a.approval_reason,
    0 AS place_score, a.made_at AS place_at, a.id AS place_id
FROM agreement a
JOIN debtor d ON d.id = a.debtor_id
LEFT JOIN work_item w ON w.debtor_id = a.debtor_id AND w.desk = 'negotiation' AND w.state <> 'closed'
WHERE a.state = 'awaiting_approval'
-- include queue/parts/case_filter
    AND (:first = 1
        OR a.made_at > :place_at
        OR (a.made_at = :place_at AND a.id > :place_id AND :place_score = 0))
ORDER BY a.made_at, a.id
LIMIT :limit
