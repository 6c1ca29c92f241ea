-- of this engine alone
-- What the rules say of each occasion (a step counted from one due date), for the confirmed party and for anybody else. In
-- memory, of this connection.
CREATE TEMP TABLE IF NOT EXISTS plain_occasion (
    number INTEGER PRIMARY KEY,
    portfolio_id INTEGER NOT NULL,
    anchor_due TEXT NOT NULL,
    place_step TEXT NOT NULL,
    confirmed INTEGER NOT NULL,
    by_email INTEGER NOT NULL,
    if_silent INTEGER NOT NULL,
    step TEXT NOT NULL,
    cadence TEXT NOT NULL,
    version INTEGER NOT NULL,
    channel TEXT NOT NULL,
    template TEXT NOT NULL,
    purpose TEXT NOT NULL,
    subject TEXT,
    body TEXT NOT NULL,
    payload TEXT,
    tells_amount INTEGER NOT NULL,
    actor TEXT NOT NULL,
    reason TEXT NOT NULL,
    dedupe_key TEXT NOT NULL,
    not_after INTEGER,
    next_step TEXT NOT NULL,
    next_at INTEGER,
    next_state TEXT NOT NULL,
    UNIQUE (portfolio_id, anchor_due, place_step, confirmed)
)
