-- of this engine alone
-- Of a range where few are due their places, numbered in the order in which every table is clustered. In memory, of this
-- connection.
CREATE TEMP TABLE IF NOT EXISTS due_place (
    number INTEGER PRIMARY KEY,
    debtor_id INTEGER NOT NULL,
    portfolio_id INTEGER NOT NULL,
    anchor_due TEXT NOT NULL,
    step TEXT NOT NULL,
    updated_at INTEGER NOT NULL
)
