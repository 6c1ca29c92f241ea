SELECT debtor_id, id, desk, reason, sensitivity, score, terms, summary, channel, state, due_at, holder, lease_until,
    snoozed_until, interaction_id, created_at, updated_at, closed_at, closed_by, disposition, delay_reason, note,
    waiting_since, assignee, return_reason, return_note, returned_at, returned_from
FROM work_item
WHERE id = :id
