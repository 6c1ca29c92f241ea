-- Where they said yes; the first proof of it counts.
SELECT COALESCE((SELECT proof.channel FROM agreement_acceptance AS proof
    WHERE proof.debtor_id = told.debtor_id AND proof.agreement_id = told.id
    ORDER BY proof.number LIMIT 1), '') AS channel, COUNT(*) AS deals
FROM agreement AS told
WHERE told.accepted_at >= :start AND told.accepted_at < :end
-- include insight/parts/of_portfolio
GROUP BY 1
ORDER BY 1
