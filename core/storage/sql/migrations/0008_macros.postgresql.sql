-- Several acts on a case under one name: each person's own. steps: JSON with a version (core/macros/step.h).
CREATE SEQUENCE macro_id_seq;

CREATE TABLE macro (
    owner TEXT NOT NULL,
    id BIGINT NOT NULL,
    name TEXT NOT NULL,
    steps TEXT NOT NULL,
    saved_at BIGINT NOT NULL,
    PRIMARY KEY (owner, id),
    UNIQUE (owner, name)
);
