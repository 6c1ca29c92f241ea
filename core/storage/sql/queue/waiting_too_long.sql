-- What waited longer than its desk allows and stands not before the others yet; the longest waits first.
SELECT debtor_id, id, desk, reason, sensitivity, score, terms, summary, channel, state, due_at, holder, lease_until,
    snoozed_until, interaction_id, created_at, updated_at, closed_at, closed_by, disposition, delay_reason, note,
    waiting_since, assignee, return_reason, return_note, returned_at, returned_from
FROM work_item
WHERE desk = :desk AND state = 'open' AND lifted = 0 AND waiting_since <= :bound
ORDER BY waiting_since, debtor_id, id
LIMIT :limit
