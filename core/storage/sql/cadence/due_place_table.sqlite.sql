-- of this engine alone
-- Where few of a range are due: who of them may be plain, numbered in the order in which every table is clustered. In memory,
-- of this connection.
CREATE TEMP TABLE IF NOT EXISTS due_place (
    number INTEGER PRIMARY KEY,
    debtor_id INTEGER NOT NULL
)
