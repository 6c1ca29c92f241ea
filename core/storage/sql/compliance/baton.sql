-- Silence stays while a case in care waits for its person's answer, whoever had it in hand in between.
SELECT holder_kind, holder, until FROM baton
WHERE debtor_id = :debtor AND (until IS NULL OR until > :at)
UNION ALL
SELECT 'nobody' AS holder_kind, '' AS holder, CAST(NULL AS BIGINT) AS until FROM work_item
WHERE work_item.debtor_id = :debtor AND work_item.desk = 'care' AND work_item.state <> 'closed'
    AND NOT EXISTS (SELECT 1 FROM baton WHERE baton.debtor_id = :debtor AND (baton.until IS NULL OR baton.until > :at))
