-- Trato, schema 4: who looks at a case and who asks for help, whose it is next and why it came back, what was skipped,
-- and the views that people keep of the queue.

-- waiting_since: since when it could be taken. lifted: it waited longer than its desk allows and stands before the others.
-- assignee: whom it was given to; nobody else gets it by itself. return_reason: snooze, callback, holder_silent,
-- transfer; returned_from: who had it before.
ALTER TABLE work_item ADD COLUMN waiting_since BIGINT NOT NULL DEFAULT 0;
ALTER TABLE work_item ADD COLUMN lifted BIGINT NOT NULL DEFAULT 0;
ALTER TABLE work_item ADD COLUMN assignee TEXT;
ALTER TABLE work_item ADD COLUMN return_reason TEXT;
ALTER TABLE work_item ADD COLUMN return_note TEXT;
ALTER TABLE work_item ADD COLUMN returned_at BIGINT;
ALTER TABLE work_item ADD COLUMN returned_from TEXT;
UPDATE work_item SET waiting_since = created_at;
CREATE INDEX work_item_waiting ON work_item (desk, waiting_since) WHERE state = 'open' AND lifted = 0;
CREATE INDEX work_item_leased ON work_item (lease_until) WHERE state = 'claimed';
CREATE INDEX work_item_snoozed ON work_item (snoozed_until) WHERE state = 'snoozed';
CREATE INDEX work_item_returned ON work_item (returned_from, returned_at) WHERE returned_from IS NOT NULL;


-- Who is at a case now. activity: viewing, typing, asking (for the turn). Gone when `until` has passed.
CREATE TABLE presence (
    debtor_id BIGINT NOT NULL,
    actor TEXT NOT NULL,
    activity TEXT NOT NULL,
    since BIGINT NOT NULL,
    until BIGINT NOT NULL,
    PRIMARY KEY (debtor_id, actor)
);

-- Somebody asks the supervisor for help with a case that stays theirs. state: open, taken, done, withdrawn.
CREATE TABLE help_request (
    debtor_id BIGINT NOT NULL REFERENCES debtor (id),
    asked_by TEXT NOT NULL,
    asked_at BIGINT NOT NULL,
    item_id BIGINT,
    words TEXT NOT NULL,
    state TEXT NOT NULL,
    taken_by TEXT,
    taken_at BIGINT,
    ended_at BIGINT,
    answer TEXT,
    PRIMARY KEY (debtor_id, asked_by, asked_at)
);
CREATE UNIQUE INDEX help_request_one_open ON help_request (debtor_id, asked_by) WHERE state IN ('open', 'taken');
CREATE INDEX help_request_waiting ON help_request (asked_at) WHERE state IN ('open', 'taken');

-- Append-only. kind: skipped (it was given and passed on, with a reason), picked (taken before `passed` better ones).
CREATE TABLE queue_skip (
    debtor_id BIGINT NOT NULL,
    item_id BIGINT NOT NULL,
    actor TEXT NOT NULL,
    at BIGINT NOT NULL,
    desk TEXT NOT NULL,
    kind TEXT NOT NULL,
    reason TEXT NOT NULL,
    score BIGINT NOT NULL,
    passed BIGINT NOT NULL,
    PRIMARY KEY (debtor_id, item_id, actor, at)
);
CREATE INDEX queue_skip_by_time ON queue_skip (at);

-- definition: JSON of the view's filter.
CREATE TABLE queue_view (
    actor TEXT NOT NULL,
    name TEXT NOT NULL,
    definition TEXT NOT NULL,
    saved_at BIGINT NOT NULL,
    PRIMARY KEY (actor, name)
);
