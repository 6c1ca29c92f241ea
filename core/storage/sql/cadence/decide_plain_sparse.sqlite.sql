-- of this engine alone
-- Of the places that were gathered (cadence/gather_due_places) those about whom nothing is special, with what is said
-- to each. Their messages bear the numbers from :first_id on.
WITH
-- include cadence/parts/plain_closed_file
-- include cadence/parts/plain_special
    -- Who wrote lately, and at which contacts a list forbids something, in one look at the contacts of the few who are due.
    UNION ALL SELECT due.debtor_id FROM temp.due_place AS due
    WHERE EXISTS (SELECT 1 FROM contact_point
        WHERE contact_point.debtor_id = due.debtor_id AND (contact_point.last_inbound_at > :talking
            OR (EXISTS (SELECT 1 FROM do_not_contact)
                AND EXISTS (SELECT 1 FROM do_not_contact WHERE do_not_contact.value = contact_point.value))))
),
place AS (
    -- Without a number of rows the planner takes a table in memory for a million, and reads all the others whole, once
    -- for a filter of whom they have.
    SELECT * FROM temp.due_place WHERE likelihood(number > 0, 0.001)
),
-- include cadence/parts/plain_due_file
    GROUP BY place.number
    HAVING MIN(instalment.due) = place.anchor_due)
INSERT INTO temp.plain (debtor_id, portfolio_id, occasion, outbox_id, first_name, handle, amount, contract_id)
SELECT debtor_id, portfolio_id, occasion, :first_id - 1 + number, first_name, handle,
-- include cadence/parts/plain_due_told_file
