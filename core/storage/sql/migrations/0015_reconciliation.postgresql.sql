-- Reconciliation: what banks' files say, how payments came, proposals for people, the day's closing.
CREATE SEQUENCE bank_file_id_seq;
CREATE SEQUENCE payment_proposal_id_seq;

-- Where a payment came from besides the provider, and what the bank said of it. amount_cents is what the payer paid; a bank
-- that keeps its fee back credits net_cents.
ALTER TABLE payment ADD COLUMN method TEXT NOT NULL DEFAULT 'pix';
ALTER TABLE payment ADD COLUMN net_cents BIGINT;
ALTER TABLE payment ADD COLUMN fee_cents BIGINT NOT NULL DEFAULT 0;
ALTER TABLE payment ADD COLUMN credit_date TEXT;
ALTER TABLE payment ADD COLUMN our_number TEXT;
ALTER TABLE payment ADD COLUMN reference TEXT;
ALTER TABLE payment ADD COLUMN payer_document TEXT;
ALTER TABLE payment ADD COLUMN payer_name TEXT;
ALTER TABLE payment ADD COLUMN source_file BIGINT;
ALTER TABLE payment ADD COLUMN source_line BIGINT;
CREATE INDEX payment_by_id ON payment (id);
CREATE INDEX payment_by_file ON payment (source_file, id) WHERE source_file IS NOT NULL;
CREATE INDEX payment_by_txid ON payment (txid) WHERE txid IS NOT NULL;
CREATE INDEX allocation_by_payment ON allocation (debtor_id, payment_id);

-- Banks write our number with zeros in front or without.
CREATE INDEX payment_request_by_bare_number ON payment_request (ltrim(our_number, '0')) WHERE our_number IS NOT NULL;
CREATE INDEX payment_request_by_amount ON payment_request (amount_cents, due) WHERE state = 'active';

-- A bank's file that brought something new. kind: cnab240, cnab400, ofx, csv. followed_up: the last of its payments of which the
-- desk was told (queue, timeline, cadence).
CREATE TABLE bank_file (
    id BIGINT PRIMARY KEY,
    account TEXT NOT NULL,
    kind TEXT NOT NULL,
    bank TEXT NOT NULL,
    agreement TEXT NOT NULL,
    sequence TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    records BIGINT NOT NULL,
    payments BIGINT NOT NULL,
    loaded_by TEXT NOT NULL,
    loaded_at BIGINT NOT NULL,
    followed_up BIGINT NOT NULL DEFAULT 0,
    UNIQUE (account, sha256)
);
CREATE INDEX bank_file_by_agreement ON bank_file (bank, agreement);

-- What a file says that is no payment, or was refused. kind: fee, reversal, chargeback, transfer, notice, rejected; code: why it
-- was rejected. key knows it again in another file.
CREATE TABLE bank_record (
    file_id BIGINT NOT NULL REFERENCES bank_file (id),
    line BIGINT NOT NULL,
    account TEXT NOT NULL,
    key TEXT NOT NULL,
    kind TEXT NOT NULL,
    code TEXT,
    occurrence TEXT,
    our_number TEXT,
    reference TEXT,
    on_date TEXT,
    amount_cents BIGINT,
    text TEXT NOT NULL,
    PRIMARY KEY (file_id, line),
    UNIQUE (account, key)
);
CREATE INDEX bank_record_by_day ON bank_record (on_date, account);

-- What we would do with a payment that is not as expected, and why; a person accepts, changes or refuses it. debtor_id 0 as in
-- payment. kind: partial, over, double, late, third_party, after_end, unknown. action: keep, refund, credit, match, ask. state: open,
-- accepted, changed, refused. confidence in percent.
CREATE TABLE payment_proposal (
    debtor_id BIGINT NOT NULL,
    id BIGINT NOT NULL,
    payment_id BIGINT NOT NULL,
    kind TEXT NOT NULL,
    action TEXT NOT NULL,
    amount_cents BIGINT NOT NULL,
    candidate_debtor_id BIGINT,
    candidate_request_id BIGINT,
    confidence BIGINT NOT NULL,
    why TEXT NOT NULL,
    state TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    decided_by TEXT,
    decided_at BIGINT,
    decision TEXT,
    note TEXT,
    PRIMARY KEY (debtor_id, id)
);
CREATE INDEX payment_proposal_open ON payment_proposal (id) WHERE state = 'open';
CREATE INDEX payment_proposal_by_payment ON payment_proposal (payment_id);

-- A day that was closed. What is corrected later is a new version. figures: JSON.
CREATE TABLE day_closing (
    account TEXT NOT NULL,
    day TEXT NOT NULL,
    version BIGINT NOT NULL,
    figures TEXT NOT NULL,
    closed_by TEXT NOT NULL,
    closed_at BIGINT NOT NULL,
    PRIMARY KEY (account, day, version)
);

-- What a transaction that loads a file works with; empty for everybody else.
CREATE UNLOGGED TABLE payment_stage (
    place BIGINT PRIMARY KEY,
    provider TEXT NOT NULL,
    external_id TEXT NOT NULL,
    txid TEXT,
    our_number TEXT,
    reference TEXT,
    payer_document TEXT,
    amount_cents BIGINT NOT NULL
);
CREATE UNLOGGED TABLE payment_effect (
    kind TEXT NOT NULL,
    debtor_id BIGINT NOT NULL,
    id BIGINT NOT NULL,
    open_cents BIGINT NOT NULL,
    charged_until TEXT,
    charges_open_cents BIGINT NOT NULL,
    PRIMARY KEY (kind, debtor_id, id)
);
