-- Who owes something and was not scored lately, by number.
SELECT owing.debtor_id
FROM (SELECT DISTINCT debtor_id FROM instalment WHERE status IN ('open', 'agreed') AND debtor_id > :after) AS owing
LEFT JOIN risk_score ON risk_score.debtor_id = owing.debtor_id AND risk_score.kind = 'default'
WHERE risk_score.scored_at IS NULL OR risk_score.scored_at < :before
ORDER BY owing.debtor_id
LIMIT :most
