-- What went back to the queue because its holder said nothing.
SELECT work_item.id, work_item.debtor_id, work_item.desk, work_item.returned_at, debtor.name
FROM work_item
JOIN debtor ON debtor.id = work_item.debtor_id
WHERE work_item.returned_from = :actor AND work_item.returned_at > :since AND work_item.return_reason = 'holder_silent'
ORDER BY work_item.returned_at, work_item.id
