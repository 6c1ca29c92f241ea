-- A supervisor lets single acts pass a rule of the contact policy. channel: one, or '*'. text_hash: SHA-256 of the words,
-- where it is the words that pass; NULL: any. uses_left counts down as messages leave; until bounds it in any case.
CREATE SEQUENCE policy_override_id_seq;

CREATE TABLE policy_override (
    debtor_id BIGINT NOT NULL REFERENCES debtor (id),
    id BIGINT NOT NULL,
    rule TEXT NOT NULL,
    channel TEXT NOT NULL,
    text_hash TEXT,
    reason TEXT NOT NULL,
    granted_by TEXT NOT NULL,
    granted_at BIGINT NOT NULL,
    until BIGINT NOT NULL,
    uses_left BIGINT NOT NULL,
    withdrawn_by TEXT,
    withdrawn_at BIGINT,
    PRIMARY KEY (debtor_id, id)
);

-- Limits of contacts that a creditor chose (caps.toml, preset); NULL: the house's alone.
ALTER TABLE creditor ADD COLUMN caps_preset TEXT;

-- Until when what they said holds, and where it can be read; NULL: without end, not kept.
ALTER TABLE consent ADD COLUMN expires_at BIGINT;
ALTER TABLE consent ADD COLUMN proof TEXT;
