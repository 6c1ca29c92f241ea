SELECT
-- include queue/parts/case_columns
    w.score AS place_score, w.due_at AS place_at, w.id AS place_id
FROM work_item w
JOIN debtor d ON d.id = w.debtor_id
WHERE w.state IN ('open', 'claimed', 'snoozed')
    AND (w.desk = 'payments' AND w.reason IN ('proof_to_check', 'claims_paid') AND NOT (w.state = 'snoozed' AND w.snoozed_until > :now))
-- include queue/parts/case_filter
-- include queue/parts/by_score
