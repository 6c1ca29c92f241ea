-- The last promise of somebody was broken within the last thirty days.
SELECT
-- include queue/parts/case_columns
    p.due AS promise_due, p.amount_cents AS promise_cents,
    0 AS place_score, -p.resolved_at AS place_at, p.id AS place_id
FROM promise p
JOIN debtor d ON d.id = p.debtor_id
LEFT JOIN work_item w ON w.debtor_id = p.debtor_id AND w.desk = 'negotiation' AND w.state <> 'closed'
WHERE p.state = 'broken' AND p.resolved_at > :broken_since
    AND NOT EXISTS (SELECT 1 FROM promise n WHERE n.debtor_id = p.debtor_id AND n.id > p.id)
-- include queue/parts/case_filter
    AND (:first = 1
        OR -p.resolved_at > :place_at
        OR (-p.resolved_at = :place_at AND p.id > :place_id AND :place_score = 0))
ORDER BY -p.resolved_at, p.id
LIMIT :limit
