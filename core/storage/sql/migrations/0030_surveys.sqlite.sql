-- A survey begins with its question. score, interaction_id, at: of the answer, NULL while there is none. question_id: the line
-- that asks. handler: who made the deal or spoke with them last, a person's login or "agent:…".
DROP INDEX survey_at;
ALTER TABLE survey RENAME TO survey_answer;
CREATE TABLE survey (
    debtor_id INTEGER NOT NULL REFERENCES debtor (id),
    id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    score INTEGER,
    agreement_id INTEGER,
    interaction_id INTEGER,
    at INTEGER,
    asked_at INTEGER NOT NULL,
    question_id INTEGER,
    handler TEXT NOT NULL,
    PRIMARY KEY (debtor_id, id)
) STRICT, WITHOUT ROWID;
INSERT INTO survey (debtor_id, id, kind, score, agreement_id, interaction_id, at, asked_at, handler)
SELECT debtor_id, id, kind, score, agreement_id, interaction_id, at, at, COALESCE((SELECT agreement.made_by FROM agreement
    WHERE agreement.debtor_id = survey_answer.debtor_id AND agreement.id = survey_answer.agreement_id), 'agent:follow_up')
FROM survey_answer;
DROP TABLE survey_answer;
CREATE INDEX survey_at ON survey (at);
CREATE INDEX survey_asked ON survey (asked_at);

-- What the figures of a period are counted by.
CREATE INDEX payment_by_time ON payment (paid_at);
CREATE INDEX contract_by_arrival ON contract (created_at);
