SELECT risk_score.debtor_id, risk_score.score
FROM (SELECT CAST(jsonb_array_elements_text(CAST(:debtors AS jsonb)) AS BIGINT) AS value) AS due
JOIN risk_score ON risk_score.debtor_id = due.value AND risk_score.kind = 'default' AND risk_score.scored_at > :since
