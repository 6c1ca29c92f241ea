-- of this engine alone
-- Queues, in one statement, the message of everybody of a range about whom nothing is special, writes down that it was
-- decided, and moves them on. Whom it leaves is still due. Every table is read once, in the order of the debtors: to be
-- asked where joins do not look up row by row (cadence/set_lookups).
-- include cadence/parts/plain_given_server
special AS MATERIALIZED (
-- include cadence/parts/plain_special
-- include cadence/parts/plain_contacts_dense
),
owed AS (
    SELECT place.debtor_id, place.portfolio_id, place.anchor_due, place.step,
-- include cadence/parts/plain_sums_server
    FROM cadence_state AS place
    JOIN instalment ON instalment.debtor_id = place.debtor_id AND instalment.debtor_id BETWEEN :first AND :last
        AND instalment.status = 'open'
    -- Most of the range are due: it is read as it stands. The sign keeps the planner from another index.
    WHERE place.state = 'active' AND +place.next_at <= :now AND place.debtor_id BETWEEN :first AND :last AND
-- include cadence/parts/plain_fresh_server
    GROUP BY place.debtor_id, place.portfolio_id),
base AS (
    SELECT owed.debtor_id, owed.portfolio_id, owed.cents, owed.contract_id, debtor.uf,
        split_part(debtor.name, ' ', 1) AS first_name, occasion.number AS occasion, occasion.channel, occasion.by_email
    FROM owed
    -- Without the range the debtors are read from the very first one on, in each range again.
    JOIN debtor ON debtor.id = owed.debtor_id AND debtor.id BETWEEN :first AND :last AND
-- include cadence/parts/plain_person_server
    JOIN occasion ON occasion.portfolio_id = owed.portfolio_id AND occasion.anchor_due = owed.anchor_due
        AND occasion.place_step = owed.step
        AND occasion.confirmed = CASE WHEN debtor.right_party_at IS NULL THEN 0 ELSE 1 END
    WHERE owed.oldest = owed.anchor_due AND owed.cents > 0
        AND (occasion.if_silent = 0 OR NOT EXISTS (SELECT 1 FROM contact_point AS heard
            WHERE heard.debtor_id = owed.debtor_id AND heard.last_inbound_at > :week_ago))),
reached AS (
    SELECT DISTINCT ON (base.debtor_id, base.portfolio_id) base.debtor_id, base.portfolio_id, base.cents, base.contract_id,
        base.uf, base.first_name, base.occasion, base.channel,
        CASE WHEN contact_point.label IS NULL THEN contact_point.value END AS handle
    FROM base
    JOIN contact_point ON contact_point.debtor_id = base.debtor_id AND contact_point.debtor_id BETWEEN :first AND :last AND
-- include cadence/parts/plain_reached_server
    -- With one portfolio nobody has debts in another: a table less to read.
    WHERE NOT EXISTS (SELECT 1
        FROM (SELECT contract.debtor_id, contract.portfolio_id FROM contract
            WHERE contract.debtor_id BETWEEN :first AND :last AND (SELECT COUNT(*) FROM portfolio) > 1
            OFFSET 0) AS other
        WHERE other.debtor_id = base.debtor_id AND other.portfolio_id <> base.portfolio_id)
    ORDER BY base.debtor_id, base.portfolio_id,
-- include cadence/parts/plain_best_server
),
-- include cadence/parts/plain_open_server
-- include cadence/parts/plain_written_server
