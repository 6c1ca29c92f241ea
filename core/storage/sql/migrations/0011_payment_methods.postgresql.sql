-- Charges by any method, refunds, and who may receive.

-- our_number: boleto, as the return file tells it. reference: the provider's own id of the charge. payee: who receives,
-- as the provider told it. terms: JSON of fine, interest, discount and abatement. state: also withheld.
ALTER TABLE payment_request ADD COLUMN barcode TEXT;
ALTER TABLE payment_request ADD COLUMN our_number TEXT;
ALTER TABLE payment_request ADD COLUMN reference TEXT;
ALTER TABLE payment_request ADD COLUMN payee TEXT;
ALTER TABLE payment_request ADD COLUMN terms TEXT;
CREATE INDEX payment_request_by_our_number ON payment_request (our_number) WHERE our_number IS NOT NULL;
CREATE INDEX payment_request_by_reference ON payment_request (reference) WHERE reference IS NOT NULL;

CREATE SEQUENCE refund_id_seq;
CREATE SEQUENCE payee_id_seq;

-- Money that goes back. external_id: ours, at the provider. state: requested (a second person has to agree), approved
-- (not at the provider yet), processing, done, refused.
CREATE TABLE refund (
    debtor_id BIGINT NOT NULL,
    id BIGINT NOT NULL,
    payment_id BIGINT NOT NULL,
    external_id TEXT NOT NULL UNIQUE,
    amount_cents BIGINT NOT NULL,
    reason TEXT NOT NULL,
    state TEXT NOT NULL,
    failure TEXT,
    asked_by TEXT NOT NULL,
    asked_at BIGINT NOT NULL,
    approved_by TEXT,
    approved_at BIGINT,
    raw TEXT,
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (debtor_id, id)
);
CREATE INDEX refund_of_payment ON refund (payment_id);
CREATE INDEX refund_waiting ON refund (state, updated_at) WHERE state IN ('approved', 'processing');

-- Who may receive for a creditor. value: a Pix key, "bank/branch/account", a provider's account. state: proposed,
-- confirmed (by another person), retired.
CREATE TABLE payee (
    id BIGINT PRIMARY KEY,
    creditor_id BIGINT NOT NULL REFERENCES creditor (id),
    method TEXT NOT NULL,
    value TEXT NOT NULL,
    name TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL,
    proposed_by TEXT NOT NULL,
    proposed_at BIGINT NOT NULL,
    confirmed_by TEXT,
    confirmed_at BIGINT,
    retired_by TEXT,
    retired_at BIGINT
);
CREATE UNIQUE INDEX payee_on_list ON payee (creditor_id, method, value) WHERE state <> 'retired';
