SELECT outbox.debtor_id AS debtor_id
FROM outbox JOIN work_item ON work_item.debtor_id = outbox.debtor_id
WHERE outbox.state = 'failed' AND outbox.failure_code = :code AND work_item.state IN ('open', 'claimed')
ORDER BY work_item.state DESC, outbox.updated_at DESC, outbox.debtor_id LIMIT 1
