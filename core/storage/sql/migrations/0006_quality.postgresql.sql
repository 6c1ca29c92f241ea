-- Quality: which conversations are listened to and why, what evaluators answered with which evidence, and who has read it.

CREATE SEQUENCE quality_sample_id_seq;
CREATE SEQUENCE quality_evaluation_id_seq;

-- definition: TOML, as it was when the first evaluation used this version.
CREATE TABLE scorecard (
    name TEXT NOT NULL,
    version BIGINT NOT NULL,
    definition TEXT NOT NULL,
    kept_at BIGINT NOT NULL,
    PRIMARY KEY (name, version)
);

-- A conversation of one week: subject is who spoke for us, from_at and to_at its first and last line. week: its Monday.
-- reasons: JSON, why it was chosen; drawn_by: who asked for the draw, or chose it.
CREATE TABLE quality_sample (
    debtor_id BIGINT NOT NULL REFERENCES debtor (id),
    id BIGINT NOT NULL,
    week TEXT NOT NULL,
    subject TEXT NOT NULL,
    from_at BIGINT NOT NULL,
    to_at BIGINT NOT NULL,
    risk BIGINT NOT NULL,
    reasons TEXT NOT NULL,
    drawn_by TEXT NOT NULL,
    drawn_at BIGINT NOT NULL,
    PRIMARY KEY (debtor_id, id),
    UNIQUE (debtor_id, subject, week)
);
CREATE INDEX quality_sample_by_id ON quality_sample (id);
CREATE INDEX quality_sample_of_week ON quality_sample (week, subject);

-- state: draft, finished, contested (the evaluated person disagrees), upheld, annulled. score: per mille.
CREATE TABLE quality_evaluation (
    debtor_id BIGINT NOT NULL,
    id BIGINT NOT NULL,
    sample_id BIGINT NOT NULL,
    subject TEXT NOT NULL,
    evaluator TEXT NOT NULL,
    scorecard TEXT NOT NULL,
    scorecard_version BIGINT NOT NULL,
    state TEXT NOT NULL,
    begun_at BIGINT NOT NULL,
    finished_at BIGINT,
    score BIGINT,
    zeroed_by TEXT,
    comment TEXT NOT NULL DEFAULT '',
    contest TEXT,
    contested_at BIGINT,
    verdict TEXT,
    settled_by TEXT,
    settled_at BIGINT,
    PRIMARY KEY (debtor_id, id),
    UNIQUE (sample_id, evaluator)
);
CREATE INDEX quality_evaluation_by_id ON quality_evaluation (id);
CREATE INDEX quality_evaluation_of ON quality_evaluation (subject, finished_at);
CREATE INDEX quality_evaluation_by ON quality_evaluation (evaluator, finished_at);

-- points NULL and not_applicable 0: only the comment stands so far. citations: JSON, the lines and parts of lines that show it.
CREATE TABLE quality_answer (
    debtor_id BIGINT NOT NULL,
    evaluation_id BIGINT NOT NULL,
    criterion TEXT NOT NULL,
    points BIGINT,
    not_applicable BIGINT NOT NULL DEFAULT 0,
    comment TEXT NOT NULL DEFAULT '',
    citations TEXT NOT NULL DEFAULT '[]',
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (debtor_id, evaluation_id, criterion)
);

-- Who saw a finished evaluation first when; who has, cannot evaluate the same conversation blindly any more.
CREATE TABLE quality_reader (
    debtor_id BIGINT NOT NULL,
    evaluation_id BIGINT NOT NULL,
    actor TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (debtor_id, evaluation_id, actor)
);

-- What the record of rules and overrides lists by time.
CREATE INDEX hold_by_release ON hold (released_at) WHERE released_at IS NOT NULL;
