-- Supervision: who leads, how far the machine may go in a portfolio, and when it was stopped.

CREATE SEQUENCE machine_stop_id_seq;

-- role: negotiator, supervisor. While the table is empty whoever sits at the desk leads it.
CREATE TABLE actor_role (
    actor TEXT PRIMARY KEY,
    role TEXT NOT NULL,
    given_by TEXT NOT NULL,
    given_at BIGINT NOT NULL
);

-- The highest autonomy that may be set, and why.
ALTER TABLE portfolio ADD COLUMN autonomy_ceiling BIGINT NOT NULL DEFAULT 3;
ALTER TABLE portfolio ADD COLUMN ceiling_reason TEXT;

-- scope: everything, portfolio, agent (identification, negotiation, follow_up, cadence). In force until it is resumed.
CREATE TABLE machine_stop (
    id BIGINT PRIMARY KEY,
    scope TEXT NOT NULL,
    portfolio_id BIGINT,
    agent TEXT,
    stopped_at BIGINT NOT NULL,
    stopped_by TEXT NOT NULL,
    reason TEXT NOT NULL,
    resumed_at BIGINT,
    resumed_by TEXT,
    resumed_why TEXT
);
CREATE INDEX machine_stop_active ON machine_stop (scope) WHERE resumed_at IS NULL;

-- When it would have left, had the machine not been stopped; not_before is out of reach meanwhile.
ALTER TABLE outbox ADD COLUMN stopped_from BIGINT;
CREATE INDEX outbox_stopped ON outbox (debtor_id) WHERE stopped_from IS NOT NULL;

-- What the supervisor's desk counts.
CREATE INDEX interaction_by_at ON interaction (at);
CREATE INDEX agreement_by_day ON agreement (made_at);
CREATE INDEX agreement_awaiting ON agreement (made_at) WHERE state = 'awaiting_approval';
CREATE INDEX promise_by_end ON promise (resolved_at) WHERE resolved_at IS NOT NULL;
CREATE INDEX work_item_by_end ON work_item (closed_at) WHERE state = 'closed';
CREATE INDEX outbox_refusals ON outbox (updated_at) WHERE refused_by IS NOT NULL;
