INSERT INTO work_item (debtor_id, id, desk, reason, sensitivity, score, terms, summary, channel, state, due_at,
    interaction_id, created_at, updated_at, waiting_since, escalation, skill, reasons)
VALUES (:debtor, :id, :desk, :reason, :sensitivity, :score, :terms, :summary, :channel, 'open', :due,
    :interaction, :at, :at, :at, :escalation, :skill, :reasons)
