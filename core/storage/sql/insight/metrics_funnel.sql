-- Who had something overdue in the period, and how far each came: whoever came to a step counts in those before it. Who paid
-- all of it within the period, with an agreement or without, came to the last.
WITH chosen AS (
    SELECT DISTINCT instalment.debtor_id
    FROM instalment
    JOIN contract ON contract.debtor_id = instalment.debtor_id AND contract.id = instalment.contract_id
    WHERE instalment.due <= :last AND contract.created_at < :end AND instalment.status <> 'cancelled'
        AND (instalment.status = 'open' OR instalment.updated_at >= :start)
        AND (:portfolio = CAST(0 AS BIGINT) OR contract.portfolio_id = :portfolio)
), deal AS (
    SELECT agreement.debtor_id, MAX(CASE WHEN agreement.state = 'kept' THEN 6
        WHEN EXISTS (SELECT 1 FROM agreement_instalment WHERE agreement_instalment.debtor_id = agreement.debtor_id
            AND agreement_instalment.agreement_id = agreement.id AND agreement_instalment.status = 'paid') THEN 5
        ELSE 4 END) AS step
    FROM chosen
    JOIN agreement ON agreement.debtor_id = chosen.debtor_id
    WHERE agreement.accepted_at >= :start AND agreement.accepted_at < :end
    GROUP BY agreement.debtor_id
), payer AS (
    SELECT debtor_id
    FROM (
-- include insight/parts/placed_money
    ) AS placed
    WHERE due <= :last AND created_at < :end AND (:portfolio = CAST(0 AS BIGINT) OR portfolio_id = :portfolio)
    GROUP BY debtor_id
    HAVING MAX(paid_at) < :end
), settled AS (
    SELECT payer.debtor_id
    FROM payer
    JOIN instalment ON instalment.debtor_id = payer.debtor_id
    JOIN contract ON contract.debtor_id = instalment.debtor_id AND contract.id = instalment.contract_id
    WHERE instalment.due <= :last AND contract.created_at < :end AND instalment.status <> 'cancelled'
        AND (:portfolio = CAST(0 AS BIGINT) OR contract.portfolio_id = :portfolio)
    GROUP BY payer.debtor_id
    HAVING MIN(CASE instalment.status WHEN 'paid' THEN 1 ELSE 0 END) = 1
), came AS (
    SELECT CASE WHEN settled.debtor_id IS NOT NULL THEN 6 ELSE COALESCE(deal.step, CASE
        WHEN EXISTS (SELECT 1 FROM offer WHERE offer.debtor_id = chosen.debtor_id AND offer.made_at >= :start
            AND offer.made_at < :end) THEN 3
        WHEN EXISTS (SELECT 1 FROM interaction WHERE interaction.debtor_id = chosen.debtor_id AND interaction.at >= :start
            AND interaction.at < :end AND interaction.direction = 'in' AND interaction.actor_kind = 'debtor') THEN 2
        WHEN EXISTS (SELECT 1 FROM work_item WHERE work_item.debtor_id = chosen.debtor_id AND work_item.closed_at >= :start
            AND work_item.closed_at < :end AND CAST(:right_party AS TEXT) LIKE '% ' || work_item.disposition || ' %') THEN 2
        WHEN EXISTS (SELECT 1 FROM interaction AS told WHERE told.debtor_id = chosen.debtor_id AND told.at >= :start
            AND told.at < :end AND told.direction = 'out' AND told.channel IN ('whatsapp', 'sms', 'rcs', 'email', 'voice')
            AND NOT EXISTS (SELECT 1 FROM receipt WHERE receipt.debtor_id = told.debtor_id
                AND receipt.interaction_at = told.at AND receipt.interaction_id = told.id
                AND receipt.status = 'failed')) THEN 1
        ELSE 0 END) END AS step
    FROM chosen
    LEFT JOIN deal ON deal.debtor_id = chosen.debtor_id
    LEFT JOIN settled ON settled.debtor_id = chosen.debtor_id
)
SELECT step, COUNT(*) AS debtors FROM came GROUP BY step ORDER BY step
