-- of this engine alone
-- Queues, in one statement, the message of everybody of a range about whom nothing is special, writes down that it was
-- decided, and moves them on. Whom it leaves is still due.
-- include cadence/parts/plain_given_server
special AS MATERIALIZED (
-- include cadence/parts/plain_special
),
place AS (
    SELECT *
-- include cadence/parts/due_dense
),
-- include cadence/parts/plain_due_server
-- include cadence/parts/plain_written_server
