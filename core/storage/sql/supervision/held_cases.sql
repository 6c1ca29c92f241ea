SELECT work_item.holder, work_item.id, work_item.debtor_id, work_item.channel, work_item.desk, work_item.updated_at,
    debtor.name
FROM work_item
JOIN debtor ON debtor.id = work_item.debtor_id
WHERE work_item.state = 'claimed' AND work_item.lease_until > :now
ORDER BY work_item.updated_at DESC, work_item.id DESC
