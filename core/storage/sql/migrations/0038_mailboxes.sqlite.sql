-- How far each folder of a mailbox that is read by IMAP was taken in. uid_validity, last_uid: the server's numbers; mails up to
-- last_uid are in the inbox. compared_to: up to there they were taken before under other numbers (the server counted anew).
-- cut: mails too large to be taken whole. failures: in a row, since when and why.
CREATE TABLE mailbox_folder (
    account TEXT NOT NULL,
    folder TEXT NOT NULL,
    uid_validity INTEGER NOT NULL DEFAULT 0,
    last_uid INTEGER NOT NULL DEFAULT 0,
    compared_to INTEGER NOT NULL DEFAULT 0,
    counted_anew INTEGER NOT NULL DEFAULT 0,
    taken INTEGER NOT NULL DEFAULT 0,
    known INTEGER NOT NULL DEFAULT 0,
    cut INTEGER NOT NULL DEFAULT 0,
    checked_at INTEGER,
    failures INTEGER NOT NULL DEFAULT 0,
    failing_since INTEGER,
    code TEXT,
    reason TEXT,
    PRIMARY KEY (account, folder)
) STRICT, WITHOUT ROWID;

-- What was taken, by Message-ID, size and the hash of all headers: known again when a folder is counted anew.
CREATE TABLE mailbox_mail (
    account TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    PRIMARY KEY (account, fingerprint)
) STRICT, WITHOUT ROWID;

-- Mails that the server would not give out; they are asked for again.
CREATE TABLE mailbox_gap (
    account TEXT NOT NULL,
    folder TEXT NOT NULL,
    uid_validity INTEGER NOT NULL,
    uid INTEGER NOT NULL,
    reason TEXT NOT NULL,
    asked_at INTEGER NOT NULL,
    PRIMARY KEY (account, folder, uid_validity, uid)
) STRICT, WITHOUT ROWID;
