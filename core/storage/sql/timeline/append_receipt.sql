INSERT INTO receipt (debtor_id, interaction_at, interaction_id, id, at, status, code, reason)
VALUES (:debtor, :interaction_at, :interaction, :id, :at, :status, :code, :reason)
