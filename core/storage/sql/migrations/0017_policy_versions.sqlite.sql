-- Policies by version, campaigns with what they have spent, and what rules tell debts apart by.

-- Append-only: every policy that a creditor published, word for word. What was published before there was this table is
-- known as the version that stood then.
CREATE TABLE policy_version (
    creditor_id INTEGER NOT NULL REFERENCES creditor (id),
    version INTEGER NOT NULL,
    policy TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    published_by TEXT NOT NULL,
    published_at INTEGER NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (creditor_id, version)
) STRICT, WITHOUT ROWID;
INSERT INTO policy_version (creditor_id, version, policy, sha256, published_by, published_at, reason)
SELECT id, policy_version, policy, '', '', created_at, '' FROM creditor WHERE policy IS NOT NULL;

-- spent_cents: what the agreements that hold take of its budget; the budget stands in the policy.
CREATE TABLE campaign (
    creditor_id INTEGER NOT NULL REFERENCES creditor (id),
    name TEXT NOT NULL,
    spent_cents INTEGER NOT NULL DEFAULT 0 CHECK (spent_cents >= 0),
    PRIMARY KEY (creditor_id, name)
) STRICT, WITHOUT ROWID;

-- Append-only: what an agreement took of a campaign (above zero) and gave back (below). They add up to spent_cents.
CREATE TABLE campaign_entry (
    creditor_id INTEGER NOT NULL,
    campaign TEXT NOT NULL,
    agreement_id INTEGER NOT NULL,
    number INTEGER NOT NULL,
    amount_cents INTEGER NOT NULL,
    kind TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (creditor_id, campaign, agreement_id, number)
) STRICT, WITHOUT ROWID;

-- campaign_cents: of the discount, what only the campaign allowed. gives_back: in whose end it is in the budget again.
ALTER TABLE offer ADD COLUMN campaign TEXT;
ALTER TABLE offer ADD COLUMN campaign_cents INTEGER NOT NULL DEFAULT 0;
ALTER TABLE agreement ADD COLUMN policy_version INTEGER;
ALTER TABLE agreement ADD COLUMN campaign TEXT;
ALTER TABLE agreement ADD COLUMN campaign_cents INTEGER NOT NULL DEFAULT 0;
ALTER TABLE agreement ADD COLUMN gives_back TEXT NOT NULL DEFAULT '';

-- As the creditor's files say it. rating: the creditor's, of who owes it.
ALTER TABLE contract ADD COLUMN segment TEXT;
ALTER TABLE contract ADD COLUMN rating TEXT;
