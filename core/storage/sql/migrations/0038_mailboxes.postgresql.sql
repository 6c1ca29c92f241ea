-- How far each folder of a mailbox that is read by IMAP was taken in. uid_validity, last_uid: the server's numbers; mails up to
-- last_uid are in the inbox. compared_to: up to there they were taken before under other numbers (the server counted anew).
-- cut: mails too large to be taken whole. failures: in a row, since when and why.
CREATE TABLE mailbox_folder (
    account TEXT NOT NULL,
    folder TEXT NOT NULL,
    uid_validity BIGINT NOT NULL DEFAULT 0,
    last_uid BIGINT NOT NULL DEFAULT 0,
    compared_to BIGINT NOT NULL DEFAULT 0,
    counted_anew BIGINT NOT NULL DEFAULT 0,
    taken BIGINT NOT NULL DEFAULT 0,
    known BIGINT NOT NULL DEFAULT 0,
    cut BIGINT NOT NULL DEFAULT 0,
    checked_at BIGINT,
    failures BIGINT NOT NULL DEFAULT 0,
    failing_since BIGINT,
    code TEXT,
    reason TEXT,
    PRIMARY KEY (account, folder)
);

-- What was taken, by Message-ID, size and the hash of all headers: known again when a folder is counted anew.
CREATE TABLE mailbox_mail (
    account TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    PRIMARY KEY (account, fingerprint)
);

-- Mails that the server would not give out; they are asked for again.
CREATE TABLE mailbox_gap (
    account TEXT NOT NULL,
    folder TEXT NOT NULL,
    uid_validity BIGINT NOT NULL,
    uid BIGINT NOT NULL,
    reason TEXT NOT NULL,
    asked_at BIGINT NOT NULL,
    PRIMARY KEY (account, folder, uid_validity, uid)
);
