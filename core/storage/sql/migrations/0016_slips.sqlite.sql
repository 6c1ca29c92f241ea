-- Slips: their numbers at the bank, and what the bank is told of them by file.
INSERT INTO sequence (name, next) VALUES ('slip_instruction', 1);

-- way: files, api. An account keeps the way in which it began, so that no slip is ever charged by both. last_number: nosso
-- número without the bank's own parts. last_file: of its remittances.
CREATE TABLE slip_account (
    account TEXT PRIMARY KEY,
    way TEXT NOT NULL,
    last_number INTEGER NOT NULL,
    last_file INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- The number of a charge's slip, given out before the bank hears of it.
CREATE TABLE slip (
    debtor_id INTEGER NOT NULL,
    request_id INTEGER NOT NULL,
    account TEXT NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (debtor_id, request_id),
    UNIQUE (account, number)
) STRICT, WITHOUT ROWID;

-- What the bank is told by file. kind: register, cancel, change_due (due: the new day). state: waiting (in no file yet),
-- written, confirmed, refused, withdrawn. file: number of the remittance. reasons: why refused, in the bank's codes.
CREATE TABLE slip_instruction (
    debtor_id INTEGER NOT NULL,
    id INTEGER NOT NULL,
    request_id INTEGER NOT NULL,
    account TEXT NOT NULL,
    kind TEXT NOT NULL,
    due TEXT,
    state TEXT NOT NULL,
    file INTEGER,
    reasons TEXT,
    made_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    PRIMARY KEY (debtor_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX slip_instruction_of_request ON slip_instruction (debtor_id, request_id, id);
CREATE INDEX slip_instruction_waiting ON slip_instruction (account, id) WHERE state = 'waiting';

-- A remittance, byte for byte (ASCII). delivered_at: when it was put where the bank's program takes it.
CREATE TABLE remittance_file (
    account TEXT NOT NULL,
    number INTEGER NOT NULL,
    name TEXT NOT NULL,
    titles INTEGER NOT NULL,
    total_cents INTEGER NOT NULL,
    content TEXT NOT NULL,
    written_by TEXT NOT NULL,
    written_at INTEGER NOT NULL,
    delivered_at INTEGER,
    PRIMARY KEY (account, number)
) STRICT, WITHOUT ROWID;
