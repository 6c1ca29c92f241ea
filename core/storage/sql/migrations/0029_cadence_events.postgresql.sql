-- Where a debtor stands on the steps that a cadence counts from an event (import, promise_broken, agreement_made, agreement_broken,
-- payment) in place of a due date. anchor_due: the event's day. The other columns are those of cadence_state.
CREATE TABLE cadence_event (
    debtor_id BIGINT NOT NULL REFERENCES debtor (id),
    portfolio_id BIGINT NOT NULL,
    event TEXT NOT NULL,
    anchor_due TEXT NOT NULL,
    step TEXT NOT NULL,
    next_at BIGINT,
    state TEXT NOT NULL,
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (debtor_id, portfolio_id, event)
);
CREATE INDEX cadence_event_due ON cadence_event (next_at) WHERE state = 'active';

-- What happened lately.
CREATE INDEX agreement_by_acceptance ON agreement (accepted_at) WHERE accepted_at IS NOT NULL;
CREATE INDEX agreement_by_end ON agreement (ended_at) WHERE ended_at IS NOT NULL;
CREATE INDEX payment_by_record ON payment (recorded_at);

-- After this instant it says what is not so any more ("vence hoje"), and is not sent.
ALTER TABLE outbox ADD COLUMN not_after BIGINT;
CREATE INDEX outbox_outdated ON outbox (not_after) WHERE not_after IS NOT NULL AND state = 'queued';
