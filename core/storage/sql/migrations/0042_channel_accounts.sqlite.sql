-- Our accounts at providers as engines have them in their configuration, without secrets: what desks may know. rank: the first of a
-- channel that sends is the one messages leave by. inbound: the provider under which the inbox keeps what comes by it; empty: nothing
-- comes. seen_at: an engine still attends it. paused_at, paused_by, paused_reason: somebody who leads lets nothing leave by it.
CREATE TABLE channel_account (
    provider TEXT NOT NULL,
    account TEXT NOT NULL,
    channel TEXT NOT NULL,
    sender TEXT NOT NULL,
    sends INTEGER NOT NULL,
    inbound TEXT NOT NULL,
    rank INTEGER NOT NULL,
    seen_at INTEGER NOT NULL,
    paused_at INTEGER,
    paused_by TEXT,
    paused_reason TEXT,
    PRIMARY KEY (provider, account)
);

-- When something came last from each account.
CREATE INDEX inbox_of_account ON inbox (provider, account, received_at);
-- What failed lately.
CREATE INDEX outbox_failures ON outbox (updated_at) WHERE state = 'failed';
