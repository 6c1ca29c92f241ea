-- People around a debtor. relation: co_debtor, guarantor, relative, employer, acquaintance. may_hear: debt (they owe it
-- too), message (only that somebody called, never why), nothing.
CREATE SEQUENCE related_person_id_seq;

CREATE TABLE related_person (
    debtor_id BIGINT NOT NULL REFERENCES debtor (id),
    id BIGINT NOT NULL,
    relation TEXT NOT NULL,
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL,
    document TEXT,
    phone TEXT,
    email TEXT,
    may_hear TEXT NOT NULL,
    note TEXT,
    source TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (debtor_id, id),
    UNIQUE (debtor_id, relation, name_folded)
);
