-- Quality: which conversations are listened to and why, what evaluators answered with which evidence, and who has read it.

INSERT INTO sequence (name, next) VALUES ('quality_sample', 1), ('quality_evaluation', 1);

-- definition: TOML, as it was when the first evaluation used this version.
CREATE TABLE scorecard (
    name TEXT NOT NULL,
    version INTEGER NOT NULL,
    definition TEXT NOT NULL,
    kept_at INTEGER NOT NULL,
    PRIMARY KEY (name, version)
) STRICT, WITHOUT ROWID;

-- A conversation of one week: subject is who spoke for us, from_at and to_at its first and last line. week: its Monday.
-- reasons: JSON, why it was chosen; drawn_by: who asked for the draw, or chose it.
CREATE TABLE quality_sample (
    debtor_id INTEGER NOT NULL REFERENCES debtor (id),
    id INTEGER NOT NULL,
    week TEXT NOT NULL,
    subject TEXT NOT NULL,
    from_at INTEGER NOT NULL,
    to_at INTEGER NOT NULL,
    risk INTEGER NOT NULL,
    reasons TEXT NOT NULL,
    drawn_by TEXT NOT NULL,
    drawn_at INTEGER NOT NULL,
    PRIMARY KEY (debtor_id, id),
    UNIQUE (debtor_id, subject, week)
) STRICT, WITHOUT ROWID;
CREATE INDEX quality_sample_by_id ON quality_sample (id);
CREATE INDEX quality_sample_of_week ON quality_sample (week, subject);

-- state: draft, finished, contested (the evaluated person disagrees), upheld, annulled. score: per mille.
CREATE TABLE quality_evaluation (
    debtor_id INTEGER NOT NULL,
    id INTEGER NOT NULL,
    sample_id INTEGER NOT NULL,
    subject TEXT NOT NULL,
    evaluator TEXT NOT NULL,
    scorecard TEXT NOT NULL,
    scorecard_version INTEGER NOT NULL,
    state TEXT NOT NULL,
    begun_at INTEGER NOT NULL,
    finished_at INTEGER,
    score INTEGER,
    zeroed_by TEXT,
    comment TEXT NOT NULL DEFAULT '',
    contest TEXT,
    contested_at INTEGER,
    verdict TEXT,
    settled_by TEXT,
    settled_at INTEGER,
    PRIMARY KEY (debtor_id, id),
    UNIQUE (sample_id, evaluator)
) STRICT, WITHOUT ROWID;
CREATE INDEX quality_evaluation_by_id ON quality_evaluation (id);
CREATE INDEX quality_evaluation_of ON quality_evaluation (subject, finished_at);
CREATE INDEX quality_evaluation_by ON quality_evaluation (evaluator, finished_at);

-- points NULL and not_applicable 0: only the comment stands so far. citations: JSON, the lines and parts of lines that show it.
CREATE TABLE quality_answer (
    debtor_id INTEGER NOT NULL,
    evaluation_id INTEGER NOT NULL,
    criterion TEXT NOT NULL,
    points INTEGER,
    not_applicable INTEGER NOT NULL DEFAULT 0,
    comment TEXT NOT NULL DEFAULT '',
    citations TEXT NOT NULL DEFAULT '[]',
    updated_at INTEGER NOT NULL,
    PRIMARY KEY (debtor_id, evaluation_id, criterion)
) STRICT, WITHOUT ROWID;

-- Who saw a finished evaluation first when; who has, cannot evaluate the same conversation blindly any more.
CREATE TABLE quality_reader (
    debtor_id INTEGER NOT NULL,
    evaluation_id INTEGER NOT NULL,
    actor TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (debtor_id, evaluation_id, actor)
) STRICT, WITHOUT ROWID;

-- What the record of rules and overrides lists by time.
CREATE INDEX hold_by_release ON hold (released_at) WHERE released_at IS NOT NULL;
