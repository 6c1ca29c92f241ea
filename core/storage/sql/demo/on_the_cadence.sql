SELECT debtor_id FROM cadence_state
WHERE state = 'active' AND NOT EXISTS (SELECT 1 FROM work_item WHERE work_item.debtor_id = cadence_state.debtor_id)
ORDER BY debtor_id LIMIT :limit
