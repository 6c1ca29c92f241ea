-- escalation: why the machine gave the case to people (queue/escalation.h); null: it is no escalation. skill: who should take it.
-- paused_since: the time to look at it stands still because we wait for the debtor. breached_at: it was over without anybody.
ALTER TABLE work_item ADD COLUMN escalation TEXT;
ALTER TABLE work_item ADD COLUMN skill TEXT;
ALTER TABLE work_item ADD COLUMN paused_since INTEGER;
ALTER TABLE work_item ADD COLUMN breached_at INTEGER;
CREATE INDEX work_item_escalated ON work_item (due_at) WHERE state <> 'closed' AND escalation IS NOT NULL;

-- What people can do beside negotiating: care, legal, b2b, payments.
CREATE TABLE actor_skill (
    actor TEXT NOT NULL,
    skill TEXT NOT NULL,
    given_by TEXT NOT NULL,
    given_at INTEGER NOT NULL,
    PRIMARY KEY (actor, skill)
) STRICT, WITHOUT ROWID;
