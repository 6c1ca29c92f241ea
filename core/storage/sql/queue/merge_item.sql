UPDATE work_item
SET reason = :reason, reasons = :reasons, sensitivity = :sensitivity, score = :score, terms = :terms, summary = :summary, channel = :channel,
    return_reason = CASE WHEN state = 'snoozed' THEN NULL ELSE return_reason END,
    return_note = CASE WHEN state = 'snoozed' THEN NULL ELSE return_note END,
    waiting_since = CASE WHEN state = 'snoozed' THEN :at ELSE waiting_since END,
    state = CASE WHEN state = 'snoozed' THEN 'open' ELSE state END, snoozed_until = NULL, due_at = :due,
    interaction_id = :interaction, escalation = :escalation, skill = :skill, paused_since = NULL, updated_at = :at
WHERE debtor_id = :debtor AND id = :id
