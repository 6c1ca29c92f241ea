INSERT INTO survey (debtor_id, id, kind, score, agreement_id, interaction_id, at)
VALUES (:debtor, :id, :kind, :score,
    (SELECT MAX(agreement.id) FROM agreement WHERE agreement.debtor_id = :debtor AND agreement.state IN ('active', 'kept')),
    :interaction, :at)
