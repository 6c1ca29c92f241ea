-- of this engine alone
-- What is said at each place (a step counted from one due date), to the confirmed party and to anybody else. In memory, of
-- this connection.
CREATE TEMP TABLE IF NOT EXISTS plain_occasion (
    number INTEGER PRIMARY KEY,
    anchor_due TEXT NOT NULL,
    step TEXT NOT NULL,
    cadence TEXT NOT NULL,
    version INTEGER NOT NULL,
    channel TEXT NOT NULL,
    template TEXT NOT NULL,
    purpose TEXT NOT NULL,
    subject TEXT,
    body TEXT NOT NULL,
    payload TEXT,
    actor TEXT NOT NULL,
    reason TEXT NOT NULL,
    dedupe_key TEXT NOT NULL,
    not_after INTEGER,
    next_step TEXT NOT NULL,
    next_at INTEGER,
    next_state TEXT NOT NULL
)
