INSERT INTO hold (debtor_id, id, contract_id, reason, source, since, until, placed_by, interaction_id)
VALUES (:debtor, :id, :contract, :reason, :source, :at, :until, :by, :interaction)
