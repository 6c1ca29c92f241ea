-- The question has left. Who handled them: who made the deal; without one, who spoke with them last before the question.
INSERT INTO survey (debtor_id, id, kind, asked_at, question_id, agreement_id, handler)
VALUES (:debtor, :id, :kind, :at, :line,
    (SELECT MAX(agreement.id) FROM agreement WHERE agreement.debtor_id = :debtor AND agreement.state IN ('active', 'kept')),
    COALESCE(
        (SELECT agreement.made_by FROM agreement WHERE agreement.debtor_id = :debtor AND agreement.state IN ('active', 'kept')
            ORDER BY agreement.id DESC LIMIT 1),
        (SELECT interaction.actor FROM interaction WHERE interaction.debtor_id = :debtor AND interaction.at <= :at
            AND interaction.id <> :line AND interaction.direction = 'out' AND (interaction.actor_kind = 'human' OR interaction.actor LIKE 'agent:%')
            ORDER BY interaction.at DESC, interaction.id DESC LIMIT 1),
        'agent:follow_up'))
