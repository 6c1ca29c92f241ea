-- of this engine alone
-- Queues, in one statement, the message of everybody of a range about whom nothing is special, writes down that it was
-- decided, and moves them on. Whom it leaves is still due. Every table is read once, in the order of the debtors: to be
-- asked where joins do not look up row by row (cadence/set_lookups).
-- include cadence/parts/plain_given_server
special AS MATERIALIZED (
-- include cadence/parts/plain_special
-- include cadence/parts/plain_contacts_dense
),
place AS (
    SELECT *
-- include cadence/parts/due_dense
),
-- include cadence/parts/plain_base_server
owed AS (
    SELECT base.debtor_id, base.portfolio_id,
-- include cadence/parts/plain_sums_server
    FROM base
    JOIN instalment ON instalment.debtor_id = base.debtor_id AND instalment.debtor_id BETWEEN :first AND :last
        AND instalment.status = 'open'
    GROUP BY base.debtor_id, base.portfolio_id),
point AS (
    SELECT DISTINCT ON (base.debtor_id, base.portfolio_id) base.debtor_id, base.portfolio_id,
        CASE WHEN contact_point.label IS NULL THEN contact_point.value END AS handle
    FROM base
    JOIN contact_point ON contact_point.debtor_id = base.debtor_id AND contact_point.debtor_id BETWEEN :first AND :last AND
-- include cadence/parts/plain_reached_server
    ORDER BY base.debtor_id, base.portfolio_id,
-- include cadence/parts/plain_best_server
),
-- include cadence/parts/plain_told_server
    JOIN owed ON owed.debtor_id = base.debtor_id AND owed.portfolio_id = base.portfolio_id
    JOIN point ON point.debtor_id = base.debtor_id AND point.portfolio_id = base.portfolio_id
-- include cadence/parts/plain_open_server
        AND NOT EXISTS (SELECT 1 FROM contract
            WHERE contract.debtor_id = base.debtor_id AND contract.debtor_id BETWEEN :first AND :last
                AND contract.portfolio_id <> base.portfolio_id)),
-- include cadence/parts/plain_written_server
