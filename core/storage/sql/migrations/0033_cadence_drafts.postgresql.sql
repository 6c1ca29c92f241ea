-- A cadence as somebody changes it before it is published: one each. base_version: what it began from.
CREATE TABLE cadence_draft (
    name TEXT NOT NULL,
    actor TEXT NOT NULL,
    base_version INTEGER NOT NULL,
    definition TEXT NOT NULL,
    saved_at BIGINT NOT NULL,
    PRIMARY KEY (name, actor)
);
