-- of this engine alone
-- Queues, in one statement, the message of everybody of a range about whom nothing is special, writes down that it was
-- decided, and moves them on. Whom it leaves is still due. What is told of the few is looked up, debtor by debtor.
-- include cadence/parts/plain_given_server
special AS MATERIALIZED (
-- include cadence/parts/plain_special
),
place AS (
    SELECT *
-- include cadence/parts/due_sparse
),
base AS MATERIALIZED (
    SELECT place.debtor_id, place.portfolio_id, place.anchor_due, debtor.uf,
        split_part(debtor.name, ' ', 1) AS first_name, occasion.number AS occasion, occasion.channel, occasion.by_email, occasion.if_silent
    FROM place
    JOIN debtor ON debtor.id = place.debtor_id AND
-- include cadence/parts/plain_person_server
    JOIN occasion ON occasion.portfolio_id = place.portfolio_id AND occasion.anchor_due = place.anchor_due
        AND occasion.place_step = place.step
        AND occasion.confirmed = CASE WHEN debtor.right_party_at IS NULL THEN 0 ELSE 1 END
    WHERE
-- include cadence/parts/plain_fresh_server
        ),
reached AS (
    SELECT place.debtor_id, place.portfolio_id, owed.cents, owed.contract_id, place.uf, place.first_name, place.occasion,
        place.channel, point.handle
    FROM base AS place
    CROSS JOIN LATERAL (
        SELECT
-- include cadence/parts/plain_sums_server
        FROM instalment
        WHERE instalment.debtor_id = place.debtor_id AND instalment.status = 'open') AS owed
    -- One look at the contacts of the few who are due: which is the best, who wrote lately, and at which a list forbids
    -- something. Without any list nothing is looked up in them.
    CROSS JOIN LATERAL (
        SELECT (array_agg(CASE WHEN contact_point.label IS NULL THEN contact_point.value END ORDER BY
-- include cadence/parts/plain_best_server
            ) FILTER (WHERE
-- include cadence/parts/plain_reached_server
            ))[1] AS handle,
            bool_or(COALESCE(contact_point.last_inbound_at > CASE WHEN place.if_silent = 0 THEN :talking
                ELSE LEAST(:talking, CAST(:week_ago AS BIGINT)) END, FALSE)
                OR (EXISTS (SELECT 1 FROM do_not_contact)
                    AND EXISTS (SELECT 1 FROM do_not_contact WHERE do_not_contact.value = contact_point.value))) AS known
        FROM contact_point
        WHERE contact_point.debtor_id = place.debtor_id) AS point
    WHERE owed.oldest = place.anchor_due AND owed.cents > 0 AND NOT point.known
        -- With one portfolio nobody has debts in another: a table less to look into.
        AND ((SELECT COUNT(*) FROM portfolio) = 1 OR NOT EXISTS (SELECT 1 FROM contract
            WHERE contract.debtor_id = place.debtor_id AND contract.portfolio_id <> place.portfolio_id))),
-- include cadence/parts/plain_open_server
-- include cadence/parts/plain_written_server
