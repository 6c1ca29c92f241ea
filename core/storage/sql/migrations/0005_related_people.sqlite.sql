-- People around a debtor. relation: co_debtor, guarantor, relative, employer, acquaintance. may_hear: debt (they owe it
-- too), message (only that somebody called, never why), nothing.
INSERT INTO sequence (name, next) VALUES ('related_person', 1);

CREATE TABLE related_person (
    debtor_id INTEGER NOT NULL REFERENCES debtor (id),
    id INTEGER NOT NULL,
    relation TEXT NOT NULL,
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL,
    document TEXT,
    phone TEXT,
    email TEXT,
    may_hear TEXT NOT NULL,
    note TEXT,
    source TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    PRIMARY KEY (debtor_id, id),
    UNIQUE (debtor_id, relation, name_folded)
) STRICT, WITHOUT ROWID;
