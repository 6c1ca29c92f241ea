INSERT INTO consent (debtor_id, id, channel, purpose, state, basis, source, at, interaction_id)
VALUES (:debtor, :id, :channel, :purpose, :state, :basis, :source, :at, :interaction)
