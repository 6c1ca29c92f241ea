-- Whom to speak with before it is late: who is likely not to pay what falls due in the next days, and whose open promise is
-- likely to be broken. Not those with whom contact is held, nor those with an agreement in force.
SELECT flag.debtor_id, flag.kind, flag.score, flag.model, flag.events, flag.scored_at, flag.due
FROM (
    SELECT risk_score.debtor_id, risk_score.kind, risk_score.score, risk_score.model, risk_score.events, risk_score.scored_at,
        CASE WHEN risk_score.kind = 'default'
            THEN (SELECT MIN(instalment.due) FROM instalment
                WHERE instalment.debtor_id = risk_score.debtor_id AND instalment.status = 'open')
            ELSE (SELECT MIN(promise.due) FROM promise
                WHERE promise.debtor_id = risk_score.debtor_id AND promise.state = 'open') END AS due
    FROM risk_score
    WHERE risk_score.score >= :least AND risk_score.scored_at >= :since
        AND ((risk_score.kind = 'default'
                AND EXISTS (SELECT 1 FROM instalment
                    WHERE instalment.debtor_id = risk_score.debtor_id AND instalment.status = 'open'
                        AND instalment.due >= :today AND instalment.due <= :until)
                AND NOT EXISTS (SELECT 1 FROM instalment
                    WHERE instalment.debtor_id = risk_score.debtor_id AND instalment.status = 'open'
                        AND instalment.due < :today))
            OR (risk_score.kind = 'broken_promise'
                AND EXISTS (SELECT 1 FROM promise
                    WHERE promise.debtor_id = risk_score.debtor_id AND promise.state = 'open'
                        AND promise.due >= :today AND promise.due <= :until)))
        AND NOT EXISTS (SELECT 1 FROM hold
            WHERE hold.debtor_id = risk_score.debtor_id AND hold.released_at IS NULL
                AND (hold.until IS NULL OR hold.until > CAST(:now AS BIGINT)))
        AND NOT EXISTS (SELECT 1 FROM agreement
            WHERE agreement.debtor_id = risk_score.debtor_id AND agreement.state = 'active')) AS flag
-- Of whom people were told once are not told again for the same day.
WHERE CAST(:untold AS BIGINT) = 0 OR NOT EXISTS (SELECT 1 FROM follow_up
    WHERE follow_up.debtor_id = flag.debtor_id AND follow_up.occasion = 'risk:' || flag.kind || ':' || flag.due)
ORDER BY flag.score DESC, flag.debtor_id, flag.kind
LIMIT :most
