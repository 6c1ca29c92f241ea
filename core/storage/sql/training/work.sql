SELECT desk, state, disposition, closed_by, closed_at
FROM work_item
WHERE debtor_id = :debtor
ORDER BY closed_at, id
