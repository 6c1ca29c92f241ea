-- A supervisor lets single acts pass a rule of the contact policy. channel: one, or '*'. text_hash: SHA-256 of the words,
-- where it is the words that pass; NULL: any. uses_left counts down as messages leave; until bounds it in any case.
INSERT INTO sequence (name, next) VALUES ('policy_override', 1);

CREATE TABLE policy_override (
    debtor_id INTEGER NOT NULL REFERENCES debtor (id),
    id INTEGER NOT NULL,
    rule TEXT NOT NULL,
    channel TEXT NOT NULL,
    text_hash TEXT,
    reason TEXT NOT NULL,
    granted_by TEXT NOT NULL,
    granted_at INTEGER NOT NULL,
    until INTEGER NOT NULL,
    uses_left INTEGER NOT NULL,
    withdrawn_by TEXT,
    withdrawn_at INTEGER,
    PRIMARY KEY (debtor_id, id)
) STRICT, WITHOUT ROWID;

-- Limits of contacts that a creditor chose (caps.toml, preset); NULL: the house's alone.
ALTER TABLE creditor ADD COLUMN caps_preset TEXT;

-- Until when what they said holds, and where it can be read; NULL: without end, not kept.
ALTER TABLE consent ADD COLUMN expires_at INTEGER;
ALTER TABLE consent ADD COLUMN proof TEXT;
