UPDATE work_item
SET reason = :reason, sensitivity = :sensitivity, score = :score, terms = :terms, summary = :summary, channel = :channel,
    state = CASE WHEN state = 'snoozed' THEN 'open' ELSE state END, snoozed_until = NULL, due_at = :due,
    interaction_id = :interaction, updated_at = :at
WHERE debtor_id = :debtor AND id = :id
