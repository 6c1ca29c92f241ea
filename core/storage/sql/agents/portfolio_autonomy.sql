-- How far the machine may go in each portfolio, and in how many conversations of the last day it speaks there. The sign keeps
-- SQLite from reading every line there is in the order of the debtors, rather than those of the last day.
WITH spoken AS (
    SELECT DISTINCT +interaction.debtor_id AS debtor_id
    FROM interaction
    WHERE interaction.at >= :since AND interaction.actor_kind = 'agent' AND interaction.direction = 'out'
        AND NOT EXISTS (
            SELECT 1 FROM baton
            WHERE baton.debtor_id = interaction.debtor_id AND baton.holder_kind <> 'agent'
                AND (baton.until IS NULL OR baton.until > :now))
)
SELECT portfolio.id, portfolio.name, portfolio.autonomy, portfolio.autonomy_ceiling, portfolio.ceiling_reason, portfolio.creditor_id,
    creditor.name AS creditor,
    (SELECT COUNT(*) FROM spoken WHERE EXISTS (
        SELECT 1 FROM contract
        WHERE contract.debtor_id = spoken.debtor_id AND contract.portfolio_id = portfolio.id)) AS conversations
FROM portfolio
JOIN creditor ON creditor.id = portfolio.creditor_id
ORDER BY portfolio.id
