-- of this engine alone
-- Of the places that were gathered (cadence/gather_due_places) those about whom nothing is special, with what is said
-- to each. Their messages bear the numbers from :first_id on.
WITH
-- include cadence/parts/plain_closed_file
-- include cadence/parts/plain_special
),
place AS (
    SELECT * FROM temp.due_place
),
-- include cadence/parts/plain_due_file
INSERT INTO temp.plain (debtor_id, portfolio_id, occasion, outbox_id, first_name, handle, amount, contract_id)
SELECT debtor_id, portfolio_id, occasion, :first_id - 1 + row_number() OVER (), first_name, handle,
-- include cadence/parts/plain_due_told_file
