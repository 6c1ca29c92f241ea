-- What somebody said about how they want to be reached; the newest line rules, one without channel and hours takes the wish
-- back. channel NULL: any. Hours are whole ones of the desk's day, until_hour not included; NULL: any.
CREATE TABLE preference (
    debtor_id BIGINT NOT NULL REFERENCES debtor (id),
    stated_at BIGINT NOT NULL,
    channel TEXT,
    from_hour BIGINT,
    until_hour BIGINT,
    interaction_id BIGINT,
    recorded_by TEXT NOT NULL,
    PRIMARY KEY (debtor_id, stated_at)
);

-- What the timeline teaches about a debtor, per channel and part of the week (slot: insight/slots.h). sent, answered, opened:
-- how often in the time that is looked at. tries, gained, heard: the same as weights that fade with age; they are as of
-- insight::epoch, so that adding them up needs no date.
CREATE TABLE learned_response (
    debtor_id BIGINT NOT NULL,
    channel TEXT NOT NULL,
    slot BIGINT NOT NULL,
    sent BIGINT NOT NULL,
    answered BIGINT NOT NULL,
    opened BIGINT NOT NULL,
    tries DOUBLE PRECISION NOT NULL,
    gained DOUBLE PRECISION NOT NULL,
    heard DOUBLE PRECISION NOT NULL,
    PRIMARY KEY (debtor_id, channel, slot)
);

-- The debtors of learned_response, and the segment to which their weights were added. look_again_at: when what is still open (an
-- answer may come) is settled.
CREATE TABLE learned_debtor (
    debtor_id BIGINT NOT NULL PRIMARY KEY,
    segment TEXT NOT NULL,
    counted_at BIGINT NOT NULL,
    look_again_at BIGINT
);
CREATE INDEX learned_debtor_again ON learned_debtor (look_again_at) WHERE look_again_at IS NOT NULL;

-- The same weights added up over everybody of a segment.
CREATE TABLE learned_segment (
    segment TEXT NOT NULL,
    channel TEXT NOT NULL,
    slot BIGINT NOT NULL,
    tries DOUBLE PRECISION NOT NULL,
    gained DOUBLE PRECISION NOT NULL,
    heard DOUBLE PRECISION NOT NULL,
    PRIMARY KEY (segment, channel, slot)
);

-- Up to which line the timeline was counted. A line may be committed after one with a greater number: counted_id follows
-- seen_id only some minutes later, and what lies between is counted twice, which changes nothing.
CREATE TABLE learning_mark (
    name TEXT NOT NULL PRIMARY KEY,
    counted_id BIGINT NOT NULL,
    seen_id BIGINT NOT NULL,
    seen_at BIGINT NOT NULL
);
INSERT INTO learning_mark (name, counted_id, seen_id, seen_at) VALUES ('responses', 0, 0, 0);

-- Wordings that are tried against each other. variants: JSON array of names, the champion first. state: running, decided, ended.
CREATE TABLE experiment (
    name TEXT NOT NULL,
    version BIGINT NOT NULL,
    variants TEXT NOT NULL,
    state TEXT NOT NULL,
    winner TEXT,
    started_by TEXT NOT NULL,
    started_at BIGINT NOT NULL,
    ended_at BIGINT,
    PRIMARY KEY (name, version)
);

-- Which message has which wording. worth: what came of it, 0 to 1; NULL while an answer may still come.
CREATE TABLE experiment_trial (
    debtor_id BIGINT NOT NULL,
    outbox_id BIGINT NOT NULL,
    name TEXT NOT NULL,
    version BIGINT NOT NULL,
    variant TEXT NOT NULL,
    at BIGINT NOT NULL,
    worth DOUBLE PRECISION,
    PRIMARY KEY (debtor_id, outbox_id, name)
);
CREATE INDEX experiment_trial_open ON experiment_trial (at) WHERE worth IS NULL;
CREATE INDEX experiment_trial_arms ON experiment_trial (name, version, variant);

-- Models that were trained here. model and card: JSON. The highest version of a kind is in force; none: the shipped one.
CREATE TABLE risk_model (
    kind TEXT NOT NULL,
    version BIGINT NOT NULL,
    model TEXT NOT NULL,
    card TEXT NOT NULL,
    trained_by TEXT NOT NULL,
    trained_at BIGINT NOT NULL,
    PRIMARY KEY (kind, version)
);

-- kind: default, broken_promise. events: JSON array of the lines, payments and promises it rests on. model: its name and
-- version.
CREATE TABLE risk_score (
    debtor_id BIGINT NOT NULL REFERENCES debtor (id),
    kind TEXT NOT NULL,
    score DOUBLE PRECISION NOT NULL,
    model TEXT NOT NULL,
    events TEXT NOT NULL,
    scored_at BIGINT NOT NULL,
    PRIMARY KEY (debtor_id, kind)
);
CREATE INDEX risk_score_by_value ON risk_score (kind, score DESC);
