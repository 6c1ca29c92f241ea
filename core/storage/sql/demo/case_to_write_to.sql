-- A case of the queue that talks by WhatsApp and is nobody's yet.
SELECT work_item.debtor_id FROM work_item
WHERE work_item.reason = :reason AND work_item.desk = 'negotiation' AND work_item.state = 'open'
    AND work_item.channel = 'whatsapp'
ORDER BY work_item.score DESC, work_item.debtor_id LIMIT 1
