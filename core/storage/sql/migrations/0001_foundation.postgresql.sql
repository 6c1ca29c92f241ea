-- Trato, schema 1: parties, debts, inbox, timeline, outbox, work, deals, money, cadence.
-- Instants are microseconds since 1970 UTC, dates are yyyy-mm-dd, amounts are cents, JSON and TOML are text.
-- Tables of a debtor's life carry debtor_id in their key, so that they can be spread by it.

CREATE SEQUENCE creditor_id_seq;
CREATE SEQUENCE portfolio_id_seq;
CREATE SEQUENCE debtor_id_seq;
CREATE SEQUENCE contact_point_id_seq;
CREATE SEQUENCE consent_id_seq;
CREATE SEQUENCE contract_id_seq;
CREATE SEQUENCE instalment_id_seq;
CREATE SEQUENCE hold_id_seq;
CREATE SEQUENCE inbox_id_seq;
CREATE SEQUENCE interaction_id_seq;
CREATE SEQUENCE receipt_id_seq;
CREATE SEQUENCE outbox_id_seq;
CREATE SEQUENCE work_item_id_seq;
CREATE SEQUENCE offer_id_seq;
CREATE SEQUENCE agreement_id_seq;
CREATE SEQUENCE agreement_instalment_id_seq;
CREATE SEQUENCE promise_id_seq;
CREATE SEQUENCE payment_request_id_seq;
CREATE SEQUENCE payment_id_seq;
CREATE SEQUENCE allocation_id_seq;
CREATE SEQUENCE audit_entry_id_seq;

CREATE TABLE schema_migration (
    version BIGINT PRIMARY KEY,
    name TEXT NOT NULL,
    checksum TEXT NOT NULL,
    applied_at BIGINT NOT NULL
);

CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

-- Whose debts they are. policy: offer policy, TOML; NULL is the shipped default.
CREATE TABLE creditor (
    id BIGINT PRIMARY KEY,
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL UNIQUE,
    document TEXT,
    legal_name TEXT,
    address TEXT,
    policy TEXT,
    policy_version BIGINT NOT NULL DEFAULT 1,
    created_at BIGINT NOT NULL
);

-- autonomy: 0 the machine only proposes … 3 it closes deals within policy.
CREATE TABLE portfolio (
    id BIGINT PRIMARY KEY,
    creditor_id BIGINT NOT NULL REFERENCES creditor (id),
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL,
    cadence TEXT NOT NULL DEFAULT 'padrao',
    autonomy BIGINT NOT NULL DEFAULT 2,
    created_at BIGINT NOT NULL,
    UNIQUE (creditor_id, name_folded)
);

-- headers: SHA-256 of the folded header line; mapping: TOML.
CREATE TABLE import_mapping (
    creditor_id BIGINT NOT NULL REFERENCES creditor (id),
    headers TEXT NOT NULL,
    mapping TEXT NOT NULL,
    saved_at BIGINT NOT NULL,
    PRIMARY KEY (creditor_id, headers)
);

-- The distinct words of a text without accents and case; words are what blanks, punctuation
-- of ASCII, dashes and quotation marks leave. What could make a tsvector too long is left out.
CREATE FUNCTION folded_words (text TEXT) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT array_to_tsvector(ARRAY(
        SELECT DISTINCT word
        FROM regexp_split_to_table(
            lower(regexp_replace(normalize(left(text, 200000), NFKD), '[\u0300-\u036f]', '', 'g')),
            '[\s!-/:-@\[-`{-~\u2013-\u201f]+') AS word
        WHERE word <> '' AND length(word) <= 64))
$$;

-- The last file of a portfolio, while the debts say word for word what it says. fingerprint: SHA-256 of its bytes and of how
-- they were read.
CREATE TABLE imported_file (
    portfolio_id BIGINT NOT NULL REFERENCES portfolio (id),
    fingerprint TEXT NOT NULL,
    imported_at BIGINT NOT NULL,
    PRIMARY KEY (portfolio_id)
);

-- kind: person, company, unidentified (keeps what an unknown or shared sender wrote until a human says who it is).
-- name_folded as text::folded makes it; debtor_words finds by the beginnings of its words. right_party_at: when it was confirmed that we talk to this person (NULL: not yet, no debt
-- is disclosed).
CREATE TABLE debtor (
    id BIGINT PRIMARY KEY,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL,
    document TEXT UNIQUE,
    document_root TEXT,
    uf TEXT,
    city TEXT,
    birth_date TEXT,
    right_party_at BIGINT,
    right_party_by TEXT,
    delay_reason TEXT,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL
);
CREATE INDEX debtor_words ON debtor USING gin (folded_words(name_folded));

-- kind: phone, email, whatsapp (wa_id as E.164, or a BSUID), rcs. status: unknown, active, wrong, bounced,
-- blocked. last_inbound_at opens the 24-hour window.
CREATE TABLE contact_point (
    debtor_id BIGINT NOT NULL REFERENCES debtor (id),
    id BIGINT NOT NULL,
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    status TEXT NOT NULL DEFAULT 'unknown',
    source TEXT NOT NULL,
    label TEXT,
    confidence BIGINT NOT NULL DEFAULT 50,
    last_inbound_at BIGINT,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (debtor_id, id),
    UNIQUE (debtor_id, kind, value)
);
CREATE INDEX contact_point_by_value ON contact_point (value);

-- Append-only; the last row of (channel, purpose) rules. channel '*': all. state: granted, revoked. purpose:
-- collection, marketing, '*'.
CREATE TABLE consent (
    debtor_id BIGINT NOT NULL REFERENCES debtor (id),
    id BIGINT NOT NULL,
    channel TEXT NOT NULL,
    purpose TEXT NOT NULL,
    state TEXT NOT NULL,
    basis TEXT NOT NULL,
    source TEXT NOT NULL,
    at BIGINT NOT NULL,
    interaction_id BIGINT,
    PRIMARY KEY (debtor_id, id)
);

CREATE TABLE contract (
    debtor_id BIGINT NOT NULL REFERENCES debtor (id),
    id BIGINT NOT NULL,
    creditor_id BIGINT NOT NULL,
    portfolio_id BIGINT NOT NULL,
    number TEXT NOT NULL,
    product TEXT,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (debtor_id, id),
    UNIQUE (creditor_id, number)
);
CREATE INDEX contract_by_id ON contract (id);
CREATE INDEX contract_by_number ON contract (lower(number));

-- status: open, agreed (inside an active agreement), paid, cancelled. charges: the rule of late charges, JSON
-- (fine, interest, basis); NULL: none. After a part payment, charged_until is its day: the charges up to it are counted,
-- charges_open_cents of them are still owed, later interest runs from there, and the fine is not due again.
CREATE TABLE instalment (
    debtor_id BIGINT NOT NULL REFERENCES debtor (id),
    id BIGINT NOT NULL,
    contract_id BIGINT NOT NULL,
    number BIGINT NOT NULL,
    due TEXT NOT NULL,
    amount_cents BIGINT NOT NULL,
    open_cents BIGINT NOT NULL,
    status TEXT NOT NULL,
    invoice TEXT,
    charges TEXT,
    charged_until TEXT,
    charges_open_cents BIGINT NOT NULL DEFAULT 0,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (debtor_id, id),
    UNIQUE (contract_id, number)
);
CREATE INDEX instalment_open_due ON instalment (due, debtor_id) WHERE status = 'open';
CREATE INDEX instalment_by_invoice ON instalment (lower(invoice)) WHERE invoice IS NOT NULL;

-- Contact is held: of one contract, or of the debtor (contract_id NULL). reason: a sensitivity of understanding,
-- dispute, complaint, payment_in_flight, human …
CREATE TABLE hold (
    debtor_id BIGINT NOT NULL REFERENCES debtor (id),
    id BIGINT NOT NULL,
    contract_id BIGINT,
    reason TEXT NOT NULL,
    source TEXT NOT NULL,
    since BIGINT NOT NULL,
    until BIGINT,
    placed_by TEXT NOT NULL,
    interaction_id BIGINT,
    released_at BIGINT,
    released_by TEXT,
    PRIMARY KEY (debtor_id, id)
);

-- What providers sent, byte for byte, before anything looked at it. event_key: SHA-256 of the bytes. order_key:
-- whose events they are (rows of one key are worked in order). state: received, processed, parked.
CREATE TABLE inbox (
    id BIGINT NOT NULL,
    channel TEXT NOT NULL,
    provider TEXT NOT NULL,
    account TEXT NOT NULL,
    event_key TEXT NOT NULL,
    order_key TEXT NOT NULL,
    content_type TEXT NOT NULL,
    body BYTEA NOT NULL,
    received_at BIGINT NOT NULL,
    state TEXT NOT NULL DEFAULT 'received',
    attempts BIGINT NOT NULL DEFAULT 0,
    reason TEXT,
    not_before BIGINT,
    claimed_by TEXT,
    lease_until BIGINT,
    processed_at BIGINT,
    PRIMARY KEY (event_key, provider, account)
) PARTITION BY HASH (event_key);
CREATE TABLE inbox_0 PARTITION OF inbox FOR VALUES WITH (MODULUS 8, REMAINDER 0);
CREATE TABLE inbox_1 PARTITION OF inbox FOR VALUES WITH (MODULUS 8, REMAINDER 1);
CREATE TABLE inbox_2 PARTITION OF inbox FOR VALUES WITH (MODULUS 8, REMAINDER 2);
CREATE TABLE inbox_3 PARTITION OF inbox FOR VALUES WITH (MODULUS 8, REMAINDER 3);
CREATE TABLE inbox_4 PARTITION OF inbox FOR VALUES WITH (MODULUS 8, REMAINDER 4);
CREATE TABLE inbox_5 PARTITION OF inbox FOR VALUES WITH (MODULUS 8, REMAINDER 5);
CREATE TABLE inbox_6 PARTITION OF inbox FOR VALUES WITH (MODULUS 8, REMAINDER 6);
CREATE TABLE inbox_7 PARTITION OF inbox FOR VALUES WITH (MODULUS 8, REMAINDER 7);
CREATE INDEX inbox_by_id ON inbox (id);
CREATE INDEX inbox_waiting ON inbox (id) WHERE state = 'received';
CREATE INDEX inbox_waiting_by_key ON inbox (order_key, id) WHERE state = 'received';

-- The provider's own event ids: one body may carry many, and one may come in many bodies.
CREATE TABLE event_seen (
    provider TEXT NOT NULL,
    event_key TEXT NOT NULL,
    inbox_id BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    PRIMARY KEY (provider, event_key)
);

-- The timeline: append-only. channel: a message channel or 'internal'. direction: in, out, internal. actor_kind:
-- debtor, third_party, human, agent, system. payload: JSON of the kind (media, understanding, reasons).
CREATE TABLE interaction (
    debtor_id BIGINT NOT NULL,
    at BIGINT NOT NULL,
    id BIGINT NOT NULL,
    channel TEXT NOT NULL,
    direction TEXT NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    actor_kind TEXT NOT NULL,
    actor TEXT NOT NULL,
    handle TEXT,
    provider TEXT,
    provider_id TEXT,
    outbox_id BIGINT,
    inbox_id BIGINT,
    reply_to BIGINT,
    payload TEXT,
    PRIMARY KEY (debtor_id, at, id)
) PARTITION BY HASH (debtor_id);
CREATE TABLE interaction_0 PARTITION OF interaction FOR VALUES WITH (MODULUS 8, REMAINDER 0);
CREATE TABLE interaction_1 PARTITION OF interaction FOR VALUES WITH (MODULUS 8, REMAINDER 1);
CREATE TABLE interaction_2 PARTITION OF interaction FOR VALUES WITH (MODULUS 8, REMAINDER 2);
CREATE TABLE interaction_3 PARTITION OF interaction FOR VALUES WITH (MODULUS 8, REMAINDER 3);
CREATE TABLE interaction_4 PARTITION OF interaction FOR VALUES WITH (MODULUS 8, REMAINDER 4);
CREATE TABLE interaction_5 PARTITION OF interaction FOR VALUES WITH (MODULUS 8, REMAINDER 5);
CREATE TABLE interaction_6 PARTITION OF interaction FOR VALUES WITH (MODULUS 8, REMAINDER 6);
CREATE TABLE interaction_7 PARTITION OF interaction FOR VALUES WITH (MODULUS 8, REMAINDER 7);
CREATE INDEX interaction_by_id ON interaction (id);

-- status: sent, delivered, read, failed. The present state is the highest of the lattice. Receipts lie in the order of
-- their lines (interaction_at is the line's own), so that those of a page are one range.
CREATE TABLE receipt (
    debtor_id BIGINT NOT NULL,
    interaction_at BIGINT NOT NULL,
    interaction_id BIGINT NOT NULL,
    id BIGINT NOT NULL,
    at BIGINT NOT NULL,
    status TEXT NOT NULL,
    code TEXT,
    reason TEXT,
    PRIMARY KEY (debtor_id, interaction_at, interaction_id, id)
) PARTITION BY HASH (debtor_id);
CREATE TABLE receipt_0 PARTITION OF receipt FOR VALUES WITH (MODULUS 8, REMAINDER 0);
CREATE TABLE receipt_1 PARTITION OF receipt FOR VALUES WITH (MODULUS 8, REMAINDER 1);
CREATE TABLE receipt_2 PARTITION OF receipt FOR VALUES WITH (MODULUS 8, REMAINDER 2);
CREATE TABLE receipt_3 PARTITION OF receipt FOR VALUES WITH (MODULUS 8, REMAINDER 3);
CREATE TABLE receipt_4 PARTITION OF receipt FOR VALUES WITH (MODULUS 8, REMAINDER 4);
CREATE TABLE receipt_5 PARTITION OF receipt FOR VALUES WITH (MODULUS 8, REMAINDER 5);
CREATE TABLE receipt_6 PARTITION OF receipt FOR VALUES WITH (MODULUS 8, REMAINDER 6);
CREATE TABLE receipt_7 PARTITION OF receipt FOR VALUES WITH (MODULUS 8, REMAINDER 7);

-- From a provider's message id to ours.
CREATE TABLE message_ref (
    provider TEXT NOT NULL,
    provider_id TEXT NOT NULL,
    debtor_id BIGINT NOT NULL,
    interaction_id BIGINT,
    outbox_id BIGINT,
    PRIMARY KEY (provider, provider_id)
);

-- state: queued, claimed, handed_over, sent, delivered, read, failed, refused, uncertain, recalled. purpose:
-- collection, reminder (before due), service (answers in a conversation), payment, care. origin: human, cadence,
-- agent, system. priority: 0 first. client_id goes to the provider and comes back with receipts.
CREATE TABLE outbox (
    debtor_id BIGINT NOT NULL,
    id BIGINT NOT NULL,
    channel TEXT NOT NULL,
    handle TEXT NOT NULL,
    purpose TEXT NOT NULL,
    kind TEXT NOT NULL,
    template TEXT,
    subject TEXT,
    body TEXT NOT NULL,
    payload TEXT,
    origin TEXT NOT NULL,
    actor TEXT NOT NULL,
    reason TEXT NOT NULL,
    contract_id BIGINT,
    agreement_id BIGINT,
    dedupe_key TEXT NOT NULL,
    priority BIGINT NOT NULL,
    state TEXT NOT NULL,
    not_before BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    claimed_by TEXT,
    lease_until BIGINT,
    attempts BIGINT NOT NULL DEFAULT 0,
    client_id TEXT NOT NULL,
    provider TEXT,
    provider_id TEXT,
    failure_code TEXT,
    failure_reason TEXT,
    refused_by TEXT,
    refused_reason TEXT,
    next_allowed_at BIGINT,
    interaction_id BIGINT,
    trace TEXT,
    PRIMARY KEY (debtor_id, id),
    UNIQUE (debtor_id, dedupe_key)
) PARTITION BY HASH (debtor_id);
CREATE TABLE outbox_0 PARTITION OF outbox FOR VALUES WITH (MODULUS 8, REMAINDER 0);
CREATE TABLE outbox_1 PARTITION OF outbox FOR VALUES WITH (MODULUS 8, REMAINDER 1);
CREATE TABLE outbox_2 PARTITION OF outbox FOR VALUES WITH (MODULUS 8, REMAINDER 2);
CREATE TABLE outbox_3 PARTITION OF outbox FOR VALUES WITH (MODULUS 8, REMAINDER 3);
CREATE TABLE outbox_4 PARTITION OF outbox FOR VALUES WITH (MODULUS 8, REMAINDER 4);
CREATE TABLE outbox_5 PARTITION OF outbox FOR VALUES WITH (MODULUS 8, REMAINDER 5);
CREATE TABLE outbox_6 PARTITION OF outbox FOR VALUES WITH (MODULUS 8, REMAINDER 6);
CREATE TABLE outbox_7 PARTITION OF outbox FOR VALUES WITH (MODULUS 8, REMAINDER 7);
CREATE INDEX outbox_due ON outbox (priority, not_before, id) WHERE state = 'queued';
CREATE INDEX outbox_active ON outbox (debtor_id, state) WHERE state IN ('queued', 'claimed', 'handed_over');
CREATE INDEX outbox_in_hand ON outbox (lease_until) WHERE state IN ('claimed', 'handed_over', 'uncertain');
CREATE INDEX outbox_of_people ON outbox (actor) WHERE origin = 'human' AND state IN ('queued', 'claimed', 'handed_over');
CREATE INDEX outbox_by_id ON outbox (id);
CREATE INDEX outbox_by_client_id ON outbox (client_id);

-- Accounts at a provider where everything fails; their messages wait until the instant. failures: in a row.
CREATE TABLE account_pause (
    provider TEXT NOT NULL,
    account TEXT NOT NULL,
    since BIGINT NOT NULL,
    until BIGINT NOT NULL,
    failures INTEGER NOT NULL,
    code TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (provider, account)
);

-- desk: negotiation, care, supervisor, identification, approvals, payments. state: open, claimed, snoozed, closed.
-- terms: JSON of the score's terms. summary: the last thing that matters, in words.
CREATE TABLE work_item (
    debtor_id BIGINT NOT NULL REFERENCES debtor (id),
    id BIGINT NOT NULL,
    desk TEXT NOT NULL,
    reason TEXT NOT NULL,
    sensitivity TEXT NOT NULL DEFAULT '[]',
    score BIGINT NOT NULL,
    terms TEXT NOT NULL DEFAULT '[]',
    summary TEXT NOT NULL DEFAULT '',
    channel TEXT,
    state TEXT NOT NULL,
    due_at BIGINT,
    holder TEXT,
    lease_until BIGINT,
    snoozed_until BIGINT,
    interaction_id BIGINT,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    closed_at BIGINT,
    closed_by TEXT,
    disposition TEXT,
    delay_reason TEXT,
    note TEXT,
    PRIMARY KEY (debtor_id, id)
);
CREATE INDEX work_item_open ON work_item (desk, score DESC, due_at, id) WHERE state IN ('open', 'claimed', 'snoozed');
CREATE INDEX work_item_by_score ON work_item (score DESC, due_at, id) WHERE state IN ('open', 'claimed', 'snoozed');
CREATE INDEX work_item_by_id ON work_item (id);
CREATE INDEX work_item_by_closer ON work_item (closed_by, closed_at) WHERE state = 'closed';
CREATE UNIQUE INDEX work_item_one_open ON work_item (debtor_id, desk) WHERE state <> 'closed';

-- Who may act on the debtor: human, agent, or nobody (machine silent). One writer per debtor.
CREATE TABLE baton (
    debtor_id BIGINT PRIMARY KEY,
    holder_kind TEXT NOT NULL,
    holder TEXT NOT NULL,
    reason TEXT NOT NULL,
    since BIGINT NOT NULL,
    until BIGINT
);

-- kind: message, note.
CREATE TABLE draft (
    actor TEXT NOT NULL,
    debtor_id BIGINT NOT NULL,
    kind TEXT NOT NULL,
    channel TEXT NOT NULL,
    body TEXT NOT NULL,
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (actor, debtor_id, kind)
);

-- state: ready, talking, paused, wrapping_up.
CREATE TABLE desk_state (
    actor TEXT PRIMARY KEY,
    state TEXT NOT NULL,
    reason TEXT,
    since BIGINT NOT NULL
);

-- contracts: JSON array of ids. debt_cents: what was owed when it was made. amount_cents: of each instalment (the last
-- may differ by cents; the plan is computed from the rest). kind: cash, short, fits, longest, wished.
CREATE TABLE offer (
    debtor_id BIGINT NOT NULL REFERENCES debtor (id),
    id BIGINT NOT NULL,
    creditor_id BIGINT NOT NULL,
    contracts TEXT NOT NULL,
    kind TEXT NOT NULL,
    debt_cents BIGINT NOT NULL,
    entry_cents BIGINT NOT NULL,
    instalments BIGINT NOT NULL,
    amount_cents BIGINT NOT NULL,
    discount_cents BIGINT NOT NULL,
    total_cents BIGINT NOT NULL,
    first_due TEXT NOT NULL,
    monthly_rate TEXT NOT NULL,
    kept_probability DOUBLE PRECISION,
    policy_version BIGINT NOT NULL,
    made_by TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    PRIMARY KEY (debtor_id, id)
);

-- state: awaiting_approval, active, kept, broken, cancelled, refused. terms: JSON, what went beyond the asking role's
-- limits.
CREATE TABLE agreement (
    debtor_id BIGINT NOT NULL REFERENCES debtor (id),
    id BIGINT NOT NULL,
    number TEXT NOT NULL,
    creditor_id BIGINT NOT NULL,
    offer_id BIGINT,
    state TEXT NOT NULL,
    debt_cents BIGINT NOT NULL,
    entry_cents BIGINT NOT NULL,
    instalments BIGINT NOT NULL,
    amount_cents BIGINT NOT NULL,
    discount_cents BIGINT NOT NULL,
    total_cents BIGINT NOT NULL,
    first_due TEXT NOT NULL,
    monthly_rate TEXT NOT NULL,
    cet_yearly TEXT,
    approval_reason TEXT,
    approved_by TEXT,
    made_by TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    accepted_at BIGINT,
    evidence_interaction_id BIGINT,
    ended_at BIGINT,
    end_reason TEXT,
    terms TEXT,
    PRIMARY KEY (debtor_id, id)
);
CREATE INDEX agreement_by_id ON agreement (id);
CREATE INDEX agreement_by_maker ON agreement (made_by, made_at);
CREATE UNIQUE INDEX agreement_by_number ON agreement (number);

CREATE TABLE agreement_debt (
    debtor_id BIGINT NOT NULL,
    agreement_id BIGINT NOT NULL,
    instalment_id BIGINT NOT NULL,
    amount_cents BIGINT NOT NULL,
    PRIMARY KEY (debtor_id, agreement_id, instalment_id)
);

-- number 0 is the entry. status: open, paid, cancelled.
CREATE TABLE agreement_instalment (
    debtor_id BIGINT NOT NULL,
    id BIGINT NOT NULL,
    agreement_id BIGINT NOT NULL,
    number BIGINT NOT NULL,
    due TEXT NOT NULL,
    amount_cents BIGINT NOT NULL,
    open_cents BIGINT NOT NULL,
    status TEXT NOT NULL,
    PRIMARY KEY (debtor_id, id),
    UNIQUE (agreement_id, number)
);

-- state: open, kept, broken, replaced.
CREATE TABLE promise (
    debtor_id BIGINT NOT NULL REFERENCES debtor (id),
    id BIGINT NOT NULL,
    contract_id BIGINT,
    amount_cents BIGINT,
    due TEXT NOT NULL,
    state TEXT NOT NULL,
    made_by TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    interaction_id BIGINT,
    resolved_at BIGINT,
    PRIMARY KEY (debtor_id, id)
);
CREATE INDEX promise_open ON promise (due) WHERE state = 'open';

-- state: requested (not yet registered with the provider), active, paid, cancelled, failed.
CREATE TABLE payment_request (
    debtor_id BIGINT NOT NULL REFERENCES debtor (id),
    id BIGINT NOT NULL,
    creditor_id BIGINT NOT NULL,
    method TEXT NOT NULL,
    agreement_id BIGINT,
    agreement_instalment_id BIGINT,
    instalment_id BIGINT,
    amount_cents BIGINT NOT NULL,
    due TEXT NOT NULL,
    txid TEXT NOT NULL,
    provider TEXT NOT NULL,
    account TEXT NOT NULL,
    pix_code TEXT,
    line TEXT,
    url TEXT,
    state TEXT NOT NULL,
    failure TEXT,
    made_by TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (debtor_id, id)
);
CREATE INDEX payment_request_by_txid ON payment_request (txid);
CREATE INDEX payment_request_waiting ON payment_request (state, updated_at) WHERE state IN ('requested', 'active');

-- debtor_id 0: not matched yet. external_id: endToEndId. state: matched, unmatched, refunded.
CREATE TABLE payment (
    debtor_id BIGINT NOT NULL,
    id BIGINT NOT NULL,
    provider TEXT NOT NULL,
    account TEXT NOT NULL,
    external_id TEXT NOT NULL,
    txid TEXT,
    amount_cents BIGINT NOT NULL,
    paid_at BIGINT NOT NULL,
    payment_request_id BIGINT,
    state TEXT NOT NULL,
    raw TEXT NOT NULL,
    recorded_at BIGINT NOT NULL,
    PRIMARY KEY (debtor_id, id),
    UNIQUE (provider, external_id)
);
CREATE INDEX payment_by_amount ON payment (amount_cents, paid_at);

-- target: instalment, agreement_instalment. component: interest, fine, principal, surplus.
CREATE TABLE allocation (
    debtor_id BIGINT NOT NULL,
    id BIGINT NOT NULL,
    payment_id BIGINT NOT NULL,
    target TEXT NOT NULL,
    target_id BIGINT NOT NULL,
    component TEXT NOT NULL,
    amount_cents BIGINT NOT NULL,
    PRIMARY KEY (debtor_id, id)
);

-- definition: TOML. The highest version is in force; none: the shipped one.
CREATE TABLE cadence_definition (
    name TEXT NOT NULL,
    version BIGINT NOT NULL,
    definition TEXT NOT NULL,
    published_by TEXT NOT NULL,
    published_at BIGINT NOT NULL,
    PRIMARY KEY (name, version)
);

-- Where a debtor stands on the cadence of a portfolio, counted from anchor_due (the oldest open due date). step:
-- the next one. state: active, paused, done.
CREATE TABLE cadence_state (
    debtor_id BIGINT NOT NULL REFERENCES debtor (id),
    portfolio_id BIGINT NOT NULL,
    anchor_due TEXT NOT NULL,
    step TEXT NOT NULL,
    next_at BIGINT,
    state TEXT NOT NULL,
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (debtor_id, portfolio_id)
);
CREATE INDEX cadence_state_due ON cadence_state (next_at) WHERE state = 'active';

-- What the cadence did and why, each step once for a due date. outcome: queued, skipped. The reason of
-- what has an outbox row stands there.
CREATE TABLE cadence_run (
    debtor_id BIGINT NOT NULL,
    portfolio_id BIGINT NOT NULL,
    anchor_due TEXT NOT NULL,
    step TEXT NOT NULL,
    cadence TEXT NOT NULL,
    version BIGINT NOT NULL,
    at BIGINT NOT NULL,
    outcome TEXT NOT NULL,
    reason TEXT,
    outbox_id BIGINT,
    PRIMARY KEY (debtor_id, portfolio_id, anchor_due, step)
);

CREATE TABLE audit_entry (
    id BIGINT NOT NULL,
    at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    debtor_id BIGINT,
    detail TEXT NOT NULL,
    PRIMARY KEY (at, id)
) PARTITION BY RANGE (at);
CREATE TABLE audit_entry_all PARTITION OF audit_entry DEFAULT;

-- The words of the timeline.
CREATE INDEX interaction_words ON interaction USING gin (folded_words(text)) WHERE text <> '';
