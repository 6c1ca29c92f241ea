-- Work that people in charge look after: care, supervision, and whatever is sensitive or past its time.
SELECT work_item.id, work_item.debtor_id, work_item.desk, work_item.reason, work_item.sensitivity, work_item.summary,
    work_item.channel, work_item.state, work_item.due_at, work_item.holder, work_item.lease_until,
    work_item.created_at, debtor.name, debtor.kind
FROM work_item
JOIN debtor ON debtor.id = work_item.debtor_id
WHERE work_item.state IN ('open', 'claimed')
    AND (work_item.desk IN ('care', 'supervisor', 'approvals') OR work_item.sensitivity <> '[]'
        OR (work_item.desk = 'payments' AND work_item.due_at <= :now))
    AND (CAST(:portfolio AS BIGINT) IS NULL OR EXISTS (
        SELECT 1 FROM contract WHERE contract.debtor_id = work_item.debtor_id
            AND contract.portfolio_id = CAST(:portfolio AS BIGINT)))
ORDER BY work_item.due_at, work_item.id
LIMIT :limit
