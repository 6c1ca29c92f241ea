INSERT INTO consent (debtor_id, id, channel, purpose, state, basis, source, at, interaction_id, expires_at, proof)
VALUES (:debtor, :id, :channel, :purpose, :state, :basis, :source, :at, :interaction, :expires, :proof)
