-- Conversations that two people have evaluated to the end by the same scorecard.
SELECT one.debtor_id, one.id AS first_id, two.id AS second_id, one.scorecard, one.scorecard_version
FROM quality_evaluation AS one
JOIN quality_evaluation AS two ON two.sample_id = one.sample_id AND two.scorecard = one.scorecard
    AND two.scorecard_version = one.scorecard_version
WHERE one.evaluator = :first AND two.evaluator = :second AND one.state NOT IN ('draft', 'annulled')
    AND two.state NOT IN ('draft', 'annulled')
ORDER BY one.finished_at, one.id
