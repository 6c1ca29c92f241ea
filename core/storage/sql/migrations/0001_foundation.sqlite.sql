-- Trato, schema 1: parties, debts, inbox, timeline, outbox, work, deals, money, cadence.
-- Instants are microseconds since 1970 UTC, dates are yyyy-mm-dd, amounts are cents, JSON and TOML are text.
-- Tables of a debtor's life carry debtor_id in their key, so that they can be spread by it.

CREATE TABLE sequence (name TEXT PRIMARY KEY, next INTEGER NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO sequence (name, next) VALUES
    ('creditor', 1),
    ('portfolio', 1),
    ('debtor', 1),
    ('contact_point', 1),
    ('consent', 1),
    ('contract', 1),
    ('instalment', 1),
    ('hold', 1),
    ('inbox', 1),
    ('interaction', 1),
    ('receipt', 1),
    ('outbox', 1),
    ('work_item', 1),
    ('offer', 1),
    ('agreement', 1),
    ('agreement_instalment', 1),
    ('promise', 1),
    ('payment_request', 1),
    ('payment', 1),
    ('allocation', 1),
    ('audit_entry', 1);

CREATE TABLE schema_migration (
    version INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    checksum TEXT NOT NULL,
    applied_at INTEGER NOT NULL
) STRICT;

CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Whose debts they are. policy: offer policy, TOML; NULL is the shipped default.
CREATE TABLE creditor (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL UNIQUE,
    document TEXT,
    legal_name TEXT,
    address TEXT,
    policy TEXT,
    policy_version INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- autonomy: 0 the machine only proposes … 3 it closes deals within policy.
CREATE TABLE portfolio (
    id INTEGER PRIMARY KEY,
    creditor_id INTEGER NOT NULL REFERENCES creditor (id),
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL,
    cadence TEXT NOT NULL DEFAULT 'padrao',
    autonomy INTEGER NOT NULL DEFAULT 2,
    created_at INTEGER NOT NULL,
    UNIQUE (creditor_id, name_folded)
) STRICT, WITHOUT ROWID;

-- headers: SHA-256 of the folded header line; mapping: TOML.
CREATE TABLE import_mapping (
    creditor_id INTEGER NOT NULL REFERENCES creditor (id),
    headers TEXT NOT NULL,
    mapping TEXT NOT NULL,
    saved_at INTEGER NOT NULL,
    PRIMARY KEY (creditor_id, headers)
) STRICT, WITHOUT ROWID;

-- The last file of a portfolio, while the debts say word for word what it says. fingerprint: SHA-256 of its bytes and of how
-- they were read.
CREATE TABLE imported_file (
    portfolio_id INTEGER NOT NULL REFERENCES portfolio (id),
    fingerprint TEXT NOT NULL,
    imported_at INTEGER NOT NULL,
    PRIMARY KEY (portfolio_id)
) STRICT, WITHOUT ROWID;

-- kind: person, company, unidentified (keeps what an unknown or shared sender wrote until a human says who it is).
-- name_folded as text::folded makes it; debtor_words finds by the beginnings of its words. right_party_at: when it was confirmed that we talk to this person (NULL: not yet, no debt
-- is disclosed).
CREATE TABLE debtor (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL,
    document TEXT UNIQUE,
    document_root TEXT,
    uf TEXT,
    city TEXT,
    birth_date TEXT,
    right_party_at INTEGER,
    right_party_by TEXT,
    delay_reason TEXT,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE debtor_words USING fts5 (name, content = '', columnsize = 0, tokenize = 'unicode61 remove_diacritics 2');
CREATE TRIGGER debtor_words_insert AFTER INSERT ON debtor
BEGIN
    INSERT INTO debtor_words (rowid, name) VALUES (new.id, new.name_folded);
END;
CREATE TRIGGER debtor_words_update AFTER UPDATE OF name_folded ON debtor WHEN old.name_folded <> new.name_folded
BEGIN
    INSERT INTO debtor_words (debtor_words, rowid, name) VALUES ('delete', old.id, old.name_folded);
    INSERT INTO debtor_words (rowid, name) VALUES (new.id, new.name_folded);
END;
CREATE TRIGGER debtor_words_delete AFTER DELETE ON debtor
BEGIN
    INSERT INTO debtor_words (debtor_words, rowid, name) VALUES ('delete', old.id, old.name_folded);
END;

-- kind: phone, email, whatsapp (wa_id as E.164, or a BSUID), rcs. status: unknown, active, wrong, bounced,
-- blocked. last_inbound_at opens the 24-hour window.
CREATE TABLE contact_point (
    debtor_id INTEGER NOT NULL REFERENCES debtor (id),
    id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    status TEXT NOT NULL DEFAULT 'unknown',
    source TEXT NOT NULL,
    label TEXT,
    confidence INTEGER NOT NULL DEFAULT 50,
    last_inbound_at INTEGER,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (debtor_id, id),
    UNIQUE (debtor_id, kind, value)
) STRICT, WITHOUT ROWID;
CREATE INDEX contact_point_by_value ON contact_point (value);

-- Append-only; the last row of (channel, purpose) rules. channel '*': all. state: granted, revoked. purpose:
-- collection, marketing, '*'.
CREATE TABLE consent (
    debtor_id INTEGER NOT NULL REFERENCES debtor (id),
    id INTEGER NOT NULL,
    channel TEXT NOT NULL,
    purpose TEXT NOT NULL,
    state TEXT NOT NULL,
    basis TEXT NOT NULL,
    source TEXT NOT NULL,
    at INTEGER NOT NULL,
    interaction_id INTEGER,
    PRIMARY KEY (debtor_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE contract (
    debtor_id INTEGER NOT NULL REFERENCES debtor (id),
    id INTEGER NOT NULL,
    creditor_id INTEGER NOT NULL,
    portfolio_id INTEGER NOT NULL,
    number TEXT NOT NULL,
    product TEXT,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    PRIMARY KEY (debtor_id, id),
    UNIQUE (creditor_id, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX contract_by_id ON contract (id);
CREATE INDEX contract_by_number ON contract (lower(number));

-- status: open, agreed (inside an active agreement), paid, cancelled. charges: the rule of late charges, JSON
-- (fine, interest, basis); NULL: none. After a part payment, charged_until is its day: the charges up to it are counted,
-- charges_open_cents of them are still owed, later interest runs from there, and the fine is not due again.
CREATE TABLE instalment (
    debtor_id INTEGER NOT NULL REFERENCES debtor (id),
    id INTEGER NOT NULL,
    contract_id INTEGER NOT NULL,
    number INTEGER NOT NULL,
    due TEXT NOT NULL,
    amount_cents INTEGER NOT NULL,
    open_cents INTEGER NOT NULL,
    status TEXT NOT NULL,
    invoice TEXT,
    charges TEXT,
    charged_until TEXT,
    charges_open_cents INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    PRIMARY KEY (debtor_id, id),
    UNIQUE (contract_id, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX instalment_open_due ON instalment (due, debtor_id) WHERE status = 'open';
CREATE INDEX instalment_by_invoice ON instalment (lower(invoice)) WHERE invoice IS NOT NULL;

-- Contact is held: of one contract, or of the debtor (contract_id NULL). reason: a sensitivity of understanding,
-- dispute, complaint, payment_in_flight, human …
CREATE TABLE hold (
    debtor_id INTEGER NOT NULL REFERENCES debtor (id),
    id INTEGER NOT NULL,
    contract_id INTEGER,
    reason TEXT NOT NULL,
    source TEXT NOT NULL,
    since INTEGER NOT NULL,
    until INTEGER,
    placed_by TEXT NOT NULL,
    interaction_id INTEGER,
    released_at INTEGER,
    released_by TEXT,
    PRIMARY KEY (debtor_id, id)
) STRICT, WITHOUT ROWID;

-- What providers sent, byte for byte, before anything looked at it. event_key: SHA-256 of the bytes. order_key:
-- whose events they are (rows of one key are worked in order). state: received, processed, parked.
CREATE TABLE inbox (
    id INTEGER NOT NULL,
    channel TEXT NOT NULL,
    provider TEXT NOT NULL,
    account TEXT NOT NULL,
    event_key TEXT NOT NULL,
    order_key TEXT NOT NULL,
    content_type TEXT NOT NULL,
    body BLOB NOT NULL,
    received_at INTEGER NOT NULL,
    state TEXT NOT NULL DEFAULT 'received',
    attempts INTEGER NOT NULL DEFAULT 0,
    reason TEXT,
    not_before INTEGER,
    claimed_by TEXT,
    lease_until INTEGER,
    processed_at INTEGER,
    PRIMARY KEY (event_key, provider, account)
) STRICT, WITHOUT ROWID;
CREATE INDEX inbox_by_id ON inbox (id);
CREATE INDEX inbox_waiting ON inbox (id) WHERE state = 'received';
CREATE INDEX inbox_waiting_by_key ON inbox (order_key, id) WHERE state = 'received';

-- The provider's own event ids: one body may carry many, and one may come in many bodies.
CREATE TABLE event_seen (
    provider TEXT NOT NULL,
    event_key TEXT NOT NULL,
    inbox_id INTEGER NOT NULL,
    seen_at INTEGER NOT NULL,
    PRIMARY KEY (provider, event_key)
) STRICT, WITHOUT ROWID;

-- The timeline: append-only. channel: a message channel or 'internal'. direction: in, out, internal. actor_kind:
-- debtor, third_party, human, agent, system. payload: JSON of the kind (media, understanding, reasons).
CREATE TABLE interaction (
    debtor_id INTEGER NOT NULL,
    at INTEGER NOT NULL,
    id INTEGER NOT NULL,
    channel TEXT NOT NULL,
    direction TEXT NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    actor_kind TEXT NOT NULL,
    actor TEXT NOT NULL,
    handle TEXT,
    provider TEXT,
    provider_id TEXT,
    outbox_id INTEGER,
    inbox_id INTEGER,
    reply_to INTEGER,
    payload TEXT,
    PRIMARY KEY (debtor_id, at, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX interaction_by_id ON interaction (id);

-- status: sent, delivered, read, failed. The present state is the highest of the lattice. Receipts lie in the order of
-- their lines (interaction_at is the line's own), so that those of a page are one range.
CREATE TABLE receipt (
    debtor_id INTEGER NOT NULL,
    interaction_at INTEGER NOT NULL,
    interaction_id INTEGER NOT NULL,
    id INTEGER NOT NULL,
    at INTEGER NOT NULL,
    status TEXT NOT NULL,
    code TEXT,
    reason TEXT,
    PRIMARY KEY (debtor_id, interaction_at, interaction_id, id)
) STRICT, WITHOUT ROWID;

-- From a provider's message id to ours.
CREATE TABLE message_ref (
    provider TEXT NOT NULL,
    provider_id TEXT NOT NULL,
    debtor_id INTEGER NOT NULL,
    interaction_id INTEGER,
    outbox_id INTEGER,
    PRIMARY KEY (provider, provider_id)
) STRICT, WITHOUT ROWID;

-- state: queued, claimed, handed_over, sent, delivered, read, failed, refused, uncertain, recalled. purpose:
-- collection, reminder (before due), service (answers in a conversation), payment, care. origin: human, cadence,
-- agent, system. priority: 0 first. client_id goes to the provider and comes back with receipts.
CREATE TABLE outbox (
    debtor_id INTEGER NOT NULL,
    id INTEGER NOT NULL,
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
    contract_id INTEGER,
    agreement_id INTEGER,
    dedupe_key TEXT NOT NULL,
    priority INTEGER NOT NULL,
    state TEXT NOT NULL,
    not_before INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    claimed_by TEXT,
    lease_until INTEGER,
    attempts INTEGER NOT NULL DEFAULT 0,
    client_id TEXT NOT NULL,
    provider TEXT,
    provider_id TEXT,
    failure_code TEXT,
    failure_reason TEXT,
    refused_by TEXT,
    refused_reason TEXT,
    next_allowed_at INTEGER,
    interaction_id INTEGER,
    trace TEXT,
    PRIMARY KEY (debtor_id, id),
    UNIQUE (debtor_id, dedupe_key)
) STRICT, WITHOUT ROWID;
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
    since INTEGER NOT NULL,
    until INTEGER NOT NULL,
    failures INTEGER NOT NULL,
    code TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (provider, account)
) STRICT, WITHOUT ROWID;

-- desk: negotiation, care, supervisor, identification, approvals, payments. state: open, claimed, snoozed, closed.
-- terms: JSON of the score's terms. summary: the last thing that matters, in words.
CREATE TABLE work_item (
    debtor_id INTEGER NOT NULL REFERENCES debtor (id),
    id INTEGER NOT NULL,
    desk TEXT NOT NULL,
    reason TEXT NOT NULL,
    sensitivity TEXT NOT NULL DEFAULT '[]',
    score INTEGER NOT NULL,
    terms TEXT NOT NULL DEFAULT '[]',
    summary TEXT NOT NULL DEFAULT '',
    channel TEXT,
    state TEXT NOT NULL,
    due_at INTEGER,
    holder TEXT,
    lease_until INTEGER,
    snoozed_until INTEGER,
    interaction_id INTEGER,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    closed_at INTEGER,
    closed_by TEXT,
    disposition TEXT,
    delay_reason TEXT,
    note TEXT,
    PRIMARY KEY (debtor_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX work_item_open ON work_item (desk, score DESC, due_at, id) WHERE state IN ('open', 'claimed', 'snoozed');
CREATE INDEX work_item_by_score ON work_item (score DESC, due_at, id) WHERE state IN ('open', 'claimed', 'snoozed');
CREATE INDEX work_item_by_id ON work_item (id);
CREATE INDEX work_item_by_closer ON work_item (closed_by, closed_at) WHERE state = 'closed';
CREATE UNIQUE INDEX work_item_one_open ON work_item (debtor_id, desk) WHERE state <> 'closed';

-- Who may act on the debtor: human, agent, or nobody (machine silent). One writer per debtor.
CREATE TABLE baton (
    debtor_id INTEGER PRIMARY KEY,
    holder_kind TEXT NOT NULL,
    holder TEXT NOT NULL,
    reason TEXT NOT NULL,
    since INTEGER NOT NULL,
    until INTEGER
) STRICT, WITHOUT ROWID;

-- kind: message, note.
CREATE TABLE draft (
    actor TEXT NOT NULL,
    debtor_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    channel TEXT NOT NULL,
    body TEXT NOT NULL,
    updated_at INTEGER NOT NULL,
    PRIMARY KEY (actor, debtor_id, kind)
) STRICT, WITHOUT ROWID;

-- state: ready, talking, paused, wrapping_up.
CREATE TABLE desk_state (
    actor TEXT PRIMARY KEY,
    state TEXT NOT NULL,
    reason TEXT,
    since INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- contracts: JSON array of ids. debt_cents: what was owed when it was made. amount_cents: of each instalment (the last
-- may differ by cents; the plan is computed from the rest). kind: cash, short, fits, longest, wished.
CREATE TABLE offer (
    debtor_id INTEGER NOT NULL REFERENCES debtor (id),
    id INTEGER NOT NULL,
    creditor_id INTEGER NOT NULL,
    contracts TEXT NOT NULL,
    kind TEXT NOT NULL,
    debt_cents INTEGER NOT NULL,
    entry_cents INTEGER NOT NULL,
    instalments INTEGER NOT NULL,
    amount_cents INTEGER NOT NULL,
    discount_cents INTEGER NOT NULL,
    total_cents INTEGER NOT NULL,
    first_due TEXT NOT NULL,
    monthly_rate TEXT NOT NULL,
    kept_probability REAL,
    policy_version INTEGER NOT NULL,
    made_by TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    PRIMARY KEY (debtor_id, id)
) STRICT, WITHOUT ROWID;

-- state: awaiting_approval, active, kept, broken, cancelled, refused. terms: JSON, what went beyond the asking role's
-- limits.
CREATE TABLE agreement (
    debtor_id INTEGER NOT NULL REFERENCES debtor (id),
    id INTEGER NOT NULL,
    number TEXT NOT NULL,
    creditor_id INTEGER NOT NULL,
    offer_id INTEGER,
    state TEXT NOT NULL,
    debt_cents INTEGER NOT NULL,
    entry_cents INTEGER NOT NULL,
    instalments INTEGER NOT NULL,
    amount_cents INTEGER NOT NULL,
    discount_cents INTEGER NOT NULL,
    total_cents INTEGER NOT NULL,
    first_due TEXT NOT NULL,
    monthly_rate TEXT NOT NULL,
    cet_yearly TEXT,
    approval_reason TEXT,
    approved_by TEXT,
    made_by TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    accepted_at INTEGER,
    evidence_interaction_id INTEGER,
    ended_at INTEGER,
    end_reason TEXT,
    terms TEXT,
    PRIMARY KEY (debtor_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX agreement_by_id ON agreement (id);
CREATE INDEX agreement_by_maker ON agreement (made_by, made_at);
CREATE UNIQUE INDEX agreement_by_number ON agreement (number);

CREATE TABLE agreement_debt (
    debtor_id INTEGER NOT NULL,
    agreement_id INTEGER NOT NULL,
    instalment_id INTEGER NOT NULL,
    amount_cents INTEGER NOT NULL,
    PRIMARY KEY (debtor_id, agreement_id, instalment_id)
) STRICT, WITHOUT ROWID;

-- number 0 is the entry. status: open, paid, cancelled.
CREATE TABLE agreement_instalment (
    debtor_id INTEGER NOT NULL,
    id INTEGER NOT NULL,
    agreement_id INTEGER NOT NULL,
    number INTEGER NOT NULL,
    due TEXT NOT NULL,
    amount_cents INTEGER NOT NULL,
    open_cents INTEGER NOT NULL,
    status TEXT NOT NULL,
    PRIMARY KEY (debtor_id, id),
    UNIQUE (agreement_id, number)
) STRICT, WITHOUT ROWID;

-- state: open, kept, broken, replaced.
CREATE TABLE promise (
    debtor_id INTEGER NOT NULL REFERENCES debtor (id),
    id INTEGER NOT NULL,
    contract_id INTEGER,
    amount_cents INTEGER,
    due TEXT NOT NULL,
    state TEXT NOT NULL,
    made_by TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    interaction_id INTEGER,
    resolved_at INTEGER,
    PRIMARY KEY (debtor_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX promise_open ON promise (due) WHERE state = 'open';

-- state: requested (not yet registered with the provider), active, paid, cancelled, failed.
CREATE TABLE payment_request (
    debtor_id INTEGER NOT NULL REFERENCES debtor (id),
    id INTEGER NOT NULL,
    creditor_id INTEGER NOT NULL,
    method TEXT NOT NULL,
    agreement_id INTEGER,
    agreement_instalment_id INTEGER,
    instalment_id INTEGER,
    amount_cents INTEGER NOT NULL,
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
    made_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    PRIMARY KEY (debtor_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX payment_request_by_txid ON payment_request (txid);
CREATE INDEX payment_request_waiting ON payment_request (state, updated_at) WHERE state IN ('requested', 'active');

-- debtor_id 0: not matched yet. external_id: endToEndId. state: matched, unmatched, refunded.
CREATE TABLE payment (
    debtor_id INTEGER NOT NULL,
    id INTEGER NOT NULL,
    provider TEXT NOT NULL,
    account TEXT NOT NULL,
    external_id TEXT NOT NULL,
    txid TEXT,
    amount_cents INTEGER NOT NULL,
    paid_at INTEGER NOT NULL,
    payment_request_id INTEGER,
    state TEXT NOT NULL,
    raw TEXT NOT NULL,
    recorded_at INTEGER NOT NULL,
    PRIMARY KEY (debtor_id, id),
    UNIQUE (provider, external_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX payment_by_amount ON payment (amount_cents, paid_at);

-- target: instalment, agreement_instalment. component: interest, fine, principal, surplus.
CREATE TABLE allocation (
    debtor_id INTEGER NOT NULL,
    id INTEGER NOT NULL,
    payment_id INTEGER NOT NULL,
    target TEXT NOT NULL,
    target_id INTEGER NOT NULL,
    component TEXT NOT NULL,
    amount_cents INTEGER NOT NULL,
    PRIMARY KEY (debtor_id, id)
) STRICT, WITHOUT ROWID;

-- definition: TOML. The highest version is in force; none: the shipped one.
CREATE TABLE cadence_definition (
    name TEXT NOT NULL,
    version INTEGER NOT NULL,
    definition TEXT NOT NULL,
    published_by TEXT NOT NULL,
    published_at INTEGER NOT NULL,
    PRIMARY KEY (name, version)
) STRICT, WITHOUT ROWID;

-- Where a debtor stands on the cadence of a portfolio, counted from anchor_due (the oldest open due date). step:
-- the next one. state: active, paused, done.
CREATE TABLE cadence_state (
    debtor_id INTEGER NOT NULL REFERENCES debtor (id),
    portfolio_id INTEGER NOT NULL,
    anchor_due TEXT NOT NULL,
    step TEXT NOT NULL,
    next_at INTEGER,
    state TEXT NOT NULL,
    updated_at INTEGER NOT NULL,
    PRIMARY KEY (debtor_id, portfolio_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX cadence_state_due ON cadence_state (next_at) WHERE state = 'active';

-- What the cadence did and why, each step once for a due date. outcome: queued, skipped. The reason of
-- what has an outbox row stands there.
CREATE TABLE cadence_run (
    debtor_id INTEGER NOT NULL,
    portfolio_id INTEGER NOT NULL,
    anchor_due TEXT NOT NULL,
    step TEXT NOT NULL,
    cadence TEXT NOT NULL,
    version INTEGER NOT NULL,
    at INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    reason TEXT,
    outbox_id INTEGER,
    PRIMARY KEY (debtor_id, portfolio_id, anchor_due, step)
) STRICT, WITHOUT ROWID;

CREATE TABLE audit_entry (
    id INTEGER NOT NULL,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    debtor_id INTEGER,
    detail TEXT NOT NULL,
    PRIMARY KEY (at, id)
) STRICT, WITHOUT ROWID;

-- The words of the timeline; rowid is interaction.id. Contentless: the text is read from interaction.
CREATE VIRTUAL TABLE interaction_words USING fts5 (text, content = '', tokenize = 'unicode61 remove_diacritics 2');
CREATE TRIGGER interaction_words_insert AFTER INSERT ON interaction WHEN new.text <> ''
BEGIN
    INSERT INTO interaction_words (rowid, text) VALUES (new.id, new.text);
END;
