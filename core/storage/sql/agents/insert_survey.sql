-- The question has left. Whose deal it is about: that which was paid, else their newest. Who handled them: who made the deal;
-- without one, who spoke with them last before the question. A question that is asked again is the one before.
INSERT INTO survey (debtor_id, id, kind, asked_at, question_id, agreement_id, handler)
SELECT debtor.id, CAST(:id AS BIGINT), CAST(:kind AS TEXT), CAST(:at AS BIGINT), CAST(:line AS BIGINT), deal.id,
    COALESCE(deal.made_by,
        (SELECT interaction.actor FROM interaction WHERE interaction.debtor_id = debtor.id AND interaction.at <= CAST(:at AS BIGINT)
            AND interaction.id <> CAST(:line AS BIGINT) AND interaction.direction = 'out'
            AND (interaction.actor_kind = 'human' OR interaction.actor LIKE 'agent:%')
            ORDER BY interaction.at DESC, interaction.id DESC LIMIT 1),
        'agent:follow_up')
FROM debtor
LEFT JOIN agreement AS deal ON deal.debtor_id = debtor.id AND deal.id = COALESCE(CAST(:agreement AS BIGINT),
    (SELECT MAX(newest.id) FROM agreement AS newest
        WHERE newest.debtor_id = debtor.id AND newest.state IN ('active', 'kept')))
WHERE debtor.id = :debtor
    AND NOT EXISTS (SELECT 1 FROM survey AS before WHERE before.debtor_id = debtor.id AND before.kind = CAST(:kind AS TEXT)
        AND before.score IS NULL AND before.asked_at > CAST(:again AS BIGINT)
        AND (CAST(:agreement AS BIGINT) IS NULL OR before.agreement_id = CAST(:agreement AS BIGINT)))
