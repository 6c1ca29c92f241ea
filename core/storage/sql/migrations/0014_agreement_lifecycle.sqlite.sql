-- Agreements from the proposal to the last payment: what happened to each, who said yes to what, and how its debts ended.

-- state: proposed, awaiting_approval, accepted, active, kept, broken, cancelled, refused, expired, renegotiated.
-- expires_at: of a proposal, a request for approval, an agreement that waits for its first payment. lifecycle: JSON, the
-- policy's rules that it was made under. head: the hash of its last event; NULL: from before there were events.
ALTER TABLE agreement ADD COLUMN expires_at INTEGER;
ALTER TABLE agreement ADD COLUMN replaces_id INTEGER;
ALTER TABLE agreement ADD COLUMN replaced_by_id INTEGER;
ALTER TABLE agreement ADD COLUMN lifecycle TEXT;
ALTER TABLE agreement ADD COLUMN head TEXT;
CREATE INDEX agreement_expiring ON agreement (expires_at) WHERE state IN ('proposed', 'awaiting_approval', 'accepted');

-- amount_cents is principal; fine, interest and monetary correction as they stood when it
-- was made. settled: what the agreement's end did to
-- the debt.
ALTER TABLE agreement_debt ADD COLUMN fine_cents INTEGER NOT NULL DEFAULT 0;
ALTER TABLE agreement_debt ADD COLUMN interest_cents INTEGER NOT NULL DEFAULT 0;
ALTER TABLE agreement_debt ADD COLUMN correction_cents INTEGER NOT NULL DEFAULT 0;
ALTER TABLE agreement_debt ADD COLUMN settled_cents INTEGER NOT NULL DEFAULT 0;
ALTER TABLE agreement_debt ADD COLUMN settled_charges_cents INTEGER NOT NULL DEFAULT 0;
UPDATE agreement_debt SET settled_cents = amount_cents
WHERE EXISTS (SELECT 1 FROM agreement a
    WHERE a.debtor_id = agreement_debt.debtor_id AND a.id = agreement_debt.agreement_id AND a.state = 'kept');

-- Append-only. hash: SHA-256 over the event and the hash of the one before.
CREATE TABLE agreement_event (
    debtor_id INTEGER NOT NULL,
    agreement_id INTEGER NOT NULL,
    number INTEGER NOT NULL,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    kind TEXT NOT NULL,
    reason TEXT NOT NULL,
    detail TEXT NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (debtor_id, agreement_id, number)
) STRICT, WITHOUT ROWID;

-- Append-only. kind: message, call, in_person, portal_signature, declared. shown: the terms as canonical JSON.
CREATE TABLE agreement_acceptance (
    debtor_id INTEGER NOT NULL,
    agreement_id INTEGER NOT NULL,
    number INTEGER NOT NULL,
    kind TEXT NOT NULL,
    interaction_id INTEGER,
    channel TEXT NOT NULL,
    handle TEXT NOT NULL,
    at INTEGER NOT NULL,
    reason TEXT NOT NULL,
    signature TEXT NOT NULL,
    shown TEXT NOT NULL,
    shown_sha256 TEXT NOT NULL,
    line_sha256 TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    recorded_at INTEGER NOT NULL,
    PRIMARY KEY (debtor_id, agreement_id, number)
) STRICT, WITHOUT ROWID;
