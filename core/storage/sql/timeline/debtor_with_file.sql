SELECT media.debtor_id AS debtor_id
FROM media JOIN work_item ON work_item.debtor_id = media.debtor_id
WHERE media.mime_type = :mime_type AND media.state = 'stored' AND work_item.state IN ('open', 'claimed')
ORDER BY work_item.state DESC, media.interaction_at DESC, media.debtor_id LIMIT 1
