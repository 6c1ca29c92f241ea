-- A debtor's work, the gravest first.
SELECT
-- include queue/parts/case_columns
    w.score AS place_score, w.due_at AS place_at, w.id AS place_id
FROM work_item w
JOIN debtor d ON d.id = w.debtor_id
WHERE w.debtor_id = :debtor AND w.state <> 'closed' AND (CAST(:item AS BIGINT) = 0 OR w.id = :item)
ORDER BY w.score DESC, w.due_at, w.id
