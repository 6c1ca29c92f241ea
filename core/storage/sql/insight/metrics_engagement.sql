-- Whom we wrote to, and who of them answered or opened something of it.
SELECT COUNT(*) AS reached, COALESCE(SUM(engaged), 0) AS engaged
FROM (
    SELECT told.debtor_id, MAX(CASE WHEN told.direction = 'in' OR EXISTS (SELECT 1 FROM receipt
        WHERE receipt.debtor_id = told.debtor_id AND receipt.interaction_at = told.at
            AND receipt.interaction_id = told.id AND receipt.status = 'read') THEN 1 ELSE 0 END) AS engaged
    FROM interaction AS told
    WHERE told.at >= :start AND told.at < :end AND told.direction IN ('in', 'out')
        AND told.channel IN ('whatsapp', 'sms', 'rcs', 'email')
-- include insight/parts/of_portfolio
    GROUP BY told.debtor_id
    HAVING MAX(CASE told.direction WHEN 'out' THEN 1 ELSE 0 END) = 1
) AS person
