-- What a debtor shows as proof of a payment: a claim, never money.

CREATE SEQUENCE payment_proof_id_seq;

-- sha256: of the file, in media_content. instalment_id, agreement_instalment_id: what they say they paid. end_to_end_id,
-- amount_cents, paid_on: what stands on it, read or typed. state: claimed, unknown (the provider does not know it),
-- confirmed (payment_id), contradicted (the payment is somebody else's or of another amount), withdrawn.
CREATE TABLE payment_proof (
    debtor_id BIGINT NOT NULL REFERENCES debtor (id),
    id BIGINT NOT NULL,
    sha256 TEXT NOT NULL,
    mime_type TEXT NOT NULL,
    name TEXT NOT NULL,
    instalment_id BIGINT,
    agreement_instalment_id BIGINT,
    end_to_end_id TEXT,
    amount_cents BIGINT NOT NULL,
    paid_on TEXT NOT NULL,
    state TEXT NOT NULL,
    payment_id BIGINT,
    problem TEXT,
    attached_by TEXT NOT NULL,
    attached_at BIGINT NOT NULL,
    asks BIGINT NOT NULL DEFAULT 0,
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (debtor_id, id)
);
CREATE INDEX payment_proof_by_file ON payment_proof (sha256);
CREATE INDEX payment_proof_by_e2e ON payment_proof (end_to_end_id) WHERE end_to_end_id IS NOT NULL;
CREATE INDEX payment_proof_open ON payment_proof (state, updated_at) WHERE state IN ('claimed', 'unknown');
