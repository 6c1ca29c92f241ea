-- Several acts on a case under one name: each person's own. steps: JSON with a version (core/macros/step.h).
INSERT INTO sequence (name, next) VALUES ('macro', 1);

CREATE TABLE macro (
    owner TEXT NOT NULL,
    id INTEGER NOT NULL,
    name TEXT NOT NULL,
    steps TEXT NOT NULL,
    saved_at INTEGER NOT NULL,
    PRIMARY KEY (owner, id),
    UNIQUE (owner, name)
) STRICT, WITHOUT ROWID;
