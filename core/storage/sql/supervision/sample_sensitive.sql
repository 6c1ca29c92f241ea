SELECT debtor_id, sensitivity
FROM work_item
WHERE sensitivity <> '[]' AND created_at < :until AND COALESCE(closed_at, :until) >= :from
