-- What a language model was asked and said, and what was made of it; kept for a while (the configuration's model.kept_days).
-- event_key: of the event in whose place it was asked. verdict: used, or why not (a code).
CREATE TABLE model_call (
    id BIGINT PRIMARY KEY,
    at BIGINT NOT NULL,
    purpose TEXT NOT NULL,
    event_key TEXT NOT NULL,
    question TEXT NOT NULL,
    answer TEXT NOT NULL,
    verdict TEXT NOT NULL,
    took_ms BIGINT NOT NULL
);

CREATE INDEX model_call_by_time ON model_call (at);
CREATE INDEX model_call_by_key ON model_call (event_key);
CREATE SEQUENCE model_call_id_seq;
