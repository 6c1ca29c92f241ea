-- Money that went back out of what a payment had settled, and what creditors are owed of what came in.
CREATE SEQUENCE payment_reversal_id_seq;
CREATE SEQUENCE transfer_id_seq;

-- Who said whose payment it is; NULL: no person had to.
ALTER TABLE payment ADD COLUMN matched_by TEXT;

-- NULL: a part of the payment as it was allocated; else a negative one that takes such a part back.
ALTER TABLE allocation ADD COLUMN reversal_id BIGINT;

-- Append-only. kind: refund, bank (the bank or the provider took it back), unmatch (a person had given the payment to the wrong
-- debtor). unplaced_cents: of the amount, what could not be put back where it had been.
CREATE TABLE payment_reversal (
    debtor_id BIGINT NOT NULL,
    id BIGINT NOT NULL,
    payment_id BIGINT NOT NULL,
    kind TEXT NOT NULL,
    amount_cents BIGINT NOT NULL,
    unplaced_cents BIGINT NOT NULL,
    on_date TEXT NOT NULL,
    actor TEXT NOT NULL,
    reason TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    PRIMARY KEY (debtor_id, id)
);
CREATE INDEX payment_reversal_by_payment ON payment_reversal (payment_id);

-- What is kept of what was recovered, from a day on. bands: JSON, by the age of the debt, youngest first.
CREATE TABLE commission_rule (
    creditor_id BIGINT NOT NULL REFERENCES creditor (id),
    valid_from TEXT NOT NULL,
    bands TEXT NOT NULL,
    set_by TEXT NOT NULL,
    set_at BIGINT NOT NULL,
    PRIMARY KEY (creditor_id, valid_from)
);

-- What a creditor is given. Written once, with its lines, and never changed.
CREATE TABLE transfer (
    id BIGINT PRIMARY KEY,
    creditor_id BIGINT NOT NULL REFERENCES creditor (id),
    number BIGINT NOT NULL,
    from_day TEXT NOT NULL,
    until_day TEXT NOT NULL,
    received_cents BIGINT NOT NULL,
    returned_cents BIGINT NOT NULL,
    commission_cents BIGINT NOT NULL,
    fee_cents BIGINT NOT NULL,
    net_cents BIGINT NOT NULL,
    closed_by TEXT NOT NULL,
    closed_at BIGINT NOT NULL,
    UNIQUE (creditor_id, number)
);

-- percent: exact text. amount_cents is negative where money went back.
CREATE TABLE transfer_line (
    transfer_id BIGINT NOT NULL REFERENCES transfer (id),
    line BIGINT NOT NULL,
    debtor_id BIGINT NOT NULL,
    payment_id BIGINT NOT NULL,
    day TEXT NOT NULL,
    reference TEXT NOT NULL,
    age_days BIGINT NOT NULL,
    amount_cents BIGINT NOT NULL,
    percent TEXT NOT NULL,
    commission_cents BIGINT NOT NULL,
    fee_cents BIGINT NOT NULL,
    PRIMARY KEY (transfer_id, line)
);
CREATE INDEX transfer_line_by_payment ON transfer_line (payment_id);

-- Each part of a payment is in one transfer at most.
CREATE TABLE transfer_part (
    debtor_id BIGINT NOT NULL,
    allocation_id BIGINT NOT NULL,
    transfer_id BIGINT NOT NULL,
    PRIMARY KEY (debtor_id, allocation_id)
);
