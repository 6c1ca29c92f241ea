-- of this engine alone
-- Those of a range about whom nothing is special, with what is said to each. Their messages bear the numbers from :first_id on.
WITH
-- include cadence/parts/plain_closed_file
-- include cadence/parts/plain_special
-- include cadence/parts/plain_contacts_dense
),
place AS (
    -- Counting them would cost more than the numbers that are left out.
    SELECT debtor_id - :first + 1 AS number, place.*
-- include cadence/parts/due_dense
),
-- include cadence/parts/plain_due_file
    GROUP BY place.debtor_id
    HAVING MIN(instalment.due) = place.anchor_due)
INSERT INTO temp.plain (debtor_id, portfolio_id, occasion, outbox_id, first_name, handle, amount, contract_id)
SELECT debtor_id, portfolio_id, occasion, :first_id - 1 + number, first_name, handle,
-- include cadence/parts/plain_due_told_file
