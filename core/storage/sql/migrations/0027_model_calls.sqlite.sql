-- What a language model was asked and said, and what was made of it; kept for a while (the configuration's model.kept_days).
-- event_key: of the event in whose place it was asked. verdict: used, or why not (a code).
CREATE TABLE model_call (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    purpose TEXT NOT NULL,
    event_key TEXT NOT NULL,
    question TEXT NOT NULL,
    answer TEXT NOT NULL,
    verdict TEXT NOT NULL,
    took_ms INTEGER NOT NULL
) STRICT;

CREATE INDEX model_call_by_time ON model_call (at);
CREATE INDEX model_call_by_key ON model_call (event_key);
INSERT INTO sequence (name, next) VALUES ('model_call', 1);
