-- of this engine alone
-- Queues, in one statement, the message of everybody of a range about whom nothing is special, writes down that it was
-- decided, and moves them on. Whom it leaves is still due. What is told of the few is looked up, debtor by debtor.
-- include cadence/parts/plain_given_server
special AS MATERIALIZED (
-- include cadence/parts/plain_special
    -- Who wrote lately: of the few who are due. The offset keeps the look-up by debtor, whatever the server thinks of
    -- the range.
    UNION ALL SELECT talking.debtor_id FROM (SELECT place.debtor_id
-- include cadence/parts/due_sparse
    ) AS due
    CROSS JOIN LATERAL (SELECT contact_point.debtor_id FROM contact_point
        WHERE contact_point.debtor_id = due.debtor_id AND contact_point.last_inbound_at > :talking
        OFFSET 0) AS talking
    -- At which contacts a list forbids something: of the few who are due, and only where there are any lists.
    UNION ALL SELECT listed.debtor_id FROM (SELECT 1 AS one FROM do_not_contact LIMIT 1) AS any_list
    CROSS JOIN (SELECT place.debtor_id
-- include cadence/parts/due_sparse
    ) AS due
    CROSS JOIN LATERAL (SELECT contact_point.debtor_id FROM contact_point
        WHERE contact_point.debtor_id = due.debtor_id
            AND EXISTS (SELECT 1 FROM do_not_contact WHERE do_not_contact.value = contact_point.value)
        OFFSET 0) AS listed
),
place AS (
    SELECT *
-- include cadence/parts/due_sparse
),
-- include cadence/parts/plain_base_server
-- include cadence/parts/plain_told_server
    CROSS JOIN LATERAL (
        SELECT
-- include cadence/parts/plain_sums_server
        FROM instalment
        WHERE instalment.debtor_id = base.debtor_id AND instalment.status = 'open') AS owed
    CROSS JOIN LATERAL (
        SELECT CASE WHEN contact_point.label IS NULL THEN contact_point.value END AS handle
        FROM contact_point
        WHERE contact_point.debtor_id = base.debtor_id AND
-- include cadence/parts/plain_reached_server
        ORDER BY
-- include cadence/parts/plain_best_server
        LIMIT 1) AS point
-- include cadence/parts/plain_open_server
        -- With one portfolio nobody has debts in another: a table less to look into.
        AND ((SELECT COUNT(*) FROM portfolio) = 1 OR NOT EXISTS (SELECT 1 FROM contract
            WHERE contract.debtor_id = base.debtor_id AND contract.portfolio_id <> base.portfolio_id))),
-- include cadence/parts/plain_written_server
