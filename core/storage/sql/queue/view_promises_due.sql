-- Promises that fall due today or fell due and are still open.
SELECT
-- include queue/parts/case_columns
    p.due AS promise_due, p.amount_cents AS promise_cents,
    0 AS place_score, CAST(REPLACE(p.due, '-', '') AS BIGINT) AS place_at, p.id AS place_id
FROM promise p
JOIN debtor d ON d.id = p.debtor_id
LEFT JOIN work_item w ON w.debtor_id = p.debtor_id AND w.desk = 'negotiation' AND w.state <> 'closed'
WHERE p.state = 'open' AND p.due <= :today
-- include queue/parts/case_filter
    AND (:first = 1
        OR CAST(REPLACE(p.due, '-', '') AS BIGINT) > :place_at
        OR (CAST(REPLACE(p.due, '-', '') AS BIGINT) = :place_at AND p.id > :place_id AND :place_score = 0))
ORDER BY CAST(REPLACE(p.due, '-', '') AS BIGINT), p.id
LIMIT :limit
