INSERT INTO receipt (debtor_id, interaction_id, id, at, status, code, reason)
VALUES (:debtor, :interaction, :id, :at, :status, :code, :reason)
