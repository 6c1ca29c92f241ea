-- What the machine remembers of a talk. stage: opening, explained, offering, paying, left. question: what it asked last
-- ('' none). unsure: messages in a row that it did not surely understand. detail: JSON (agents/talkstate.cpp).
CREATE TABLE talk_state (
    debtor_id BIGINT PRIMARY KEY REFERENCES debtor (id),
    stage TEXT NOT NULL,
    question TEXT NOT NULL,
    unsure BIGINT NOT NULL,
    turns BIGINT NOT NULL,
    detail TEXT NOT NULL,
    updated_at BIGINT NOT NULL
);

CREATE SEQUENCE suggestion_id_seq;
CREATE SEQUENCE survey_id_seq;

-- What the machine would say where it may only suggest: a person sends it or not. state: open, sent, dismissed, replaced
-- (a newer one came, or what it answers was answered). payload: JSON, as in outbox.
CREATE TABLE suggestion (
    debtor_id BIGINT NOT NULL REFERENCES debtor (id),
    id BIGINT NOT NULL,
    channel TEXT NOT NULL,
    handle TEXT NOT NULL,
    purpose TEXT NOT NULL,
    kind TEXT NOT NULL,
    template TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    payload TEXT NOT NULL,
    agent TEXT NOT NULL,
    reason TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    state TEXT NOT NULL DEFAULT 'open',
    decided_by TEXT,
    decided_at BIGINT,
    PRIMARY KEY (debtor_id, id)
);
CREATE INDEX suggestion_open ON suggestion (debtor_id) WHERE state = 'open';

-- What they say of us. kind: csat (1 to 5, after a deal), nps (0 to 10, when all is paid).
CREATE TABLE survey (
    debtor_id BIGINT NOT NULL REFERENCES debtor (id),
    id BIGINT NOT NULL,
    kind TEXT NOT NULL,
    score BIGINT NOT NULL,
    agreement_id BIGINT,
    interaction_id BIGINT,
    at BIGINT NOT NULL,
    PRIMARY KEY (debtor_id, id)
);
CREATE INDEX survey_at ON survey (at);

-- strategic: people look after its accounts. high_value_cents: who owes that much gets no deal from the machine.
ALTER TABLE portfolio ADD COLUMN strategic BIGINT NOT NULL DEFAULT 0;
ALTER TABLE portfolio ADD COLUMN high_value_cents BIGINT NOT NULL DEFAULT 5000000;

-- What time brought and was acted upon, once each: promise:7:broken, instalment:12:due …
CREATE TABLE follow_up (
    debtor_id BIGINT NOT NULL REFERENCES debtor (id),
    occasion TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (debtor_id, occasion)
);
