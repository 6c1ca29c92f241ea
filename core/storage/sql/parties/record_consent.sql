INSERT INTO consent (debtor_id, id, channel, purpose, state, basis, source, at, interaction_id, expires_at, proof, creditor_id)
VALUES (:debtor, :id, :channel, :purpose, :state, :basis, :source, :at, :interaction, :expires, :proof, :creditor)
