-- What comes back first stands first; the score only counts once it is back.
SELECT
-- include queue/parts/case_columns
    0 AS place_score, COALESCE(w.snoozed_until, 0) AS place_at, w.id AS place_id
FROM work_item w
JOIN debtor d ON d.id = w.debtor_id
WHERE w.state IN ('open', 'claimed', 'snoozed')
    AND ((w.state = 'snoozed' AND w.snoozed_until > :now) OR w.reason = 'callback')
-- include queue/parts/case_filter
    AND (:first = 1
        OR COALESCE(w.snoozed_until, 0) > :place_at
        OR (COALESCE(w.snoozed_until, 0) = :place_at AND w.id > :place_id AND :place_score = 0))
ORDER BY COALESCE(w.snoozed_until, 0), w.id
LIMIT :limit
