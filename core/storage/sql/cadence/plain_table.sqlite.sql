-- of this engine alone
-- Of a range those about whom nothing is special, in the order in which every table is clustered: what is written of them
-- is written from here. In memory, of this connection. amount: NULL where the text does not tell it.
CREATE TEMP TABLE IF NOT EXISTS plain (
    debtor_id INTEGER PRIMARY KEY,
    portfolio_id INTEGER NOT NULL,
    occasion INTEGER NOT NULL,
    outbox_id INTEGER NOT NULL,
    first_name TEXT NOT NULL,
    handle TEXT NOT NULL,
    amount TEXT,
    contract_id INTEGER NOT NULL
)
