-- of this engine alone
-- Queues the message of everybody of a range about whom nothing is special. What was queued bears the numbers from
-- :first_id on, by which it is recorded and moved on.
WITH
-- include cadence/parts/plain_given_file
,
closed AS MATERIALIZED (
    SELECT json_extract(value, '$.channel') AS channel, json_extract(value, '$.uf') AS uf,
        json_extract(value, '$.area') AS area
    FROM json_each(:closed)),
special AS MATERIALIZED (
-- include cadence/parts/plain_special
),
place AS (
    SELECT *
-- include cadence/parts/due_sparse_file
),
-- include cadence/parts/plain_due_file
worded AS MATERIALIZED (
    SELECT *, :first_id - 1 + row_number() OVER () AS outbox_id,
-- include cadence/parts/plain_worded_file
