-- A case of the queue that talks by WhatsApp, is nobody's yet and has not written since.
SELECT work_item.debtor_id FROM work_item
WHERE work_item.reason = :reason AND work_item.desk = 'negotiation' AND work_item.state = 'open'
    AND work_item.channel = 'whatsapp'
    AND NOT EXISTS (SELECT 1 FROM contact_point
        WHERE contact_point.debtor_id = work_item.debtor_id AND contact_point.last_inbound_at > :silent_since)
ORDER BY work_item.score DESC, work_item.debtor_id LIMIT 1
