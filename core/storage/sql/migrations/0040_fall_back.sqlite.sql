-- A message that is not delivered by fall_back_at is taken back at its provider and goes another way; NULL: it stays.
-- revoking_since: since when the provider is being asked to, until its answer is known. in_doubt: 1 when its sending broke off
-- once, so that the provider may have it.
ALTER TABLE outbox ADD COLUMN fall_back_at INTEGER;
ALTER TABLE outbox ADD COLUMN revoking_since INTEGER;
ALTER TABLE outbox ADD COLUMN in_doubt INTEGER NOT NULL DEFAULT 0;
CREATE INDEX outbox_falling_back ON outbox (fall_back_at) WHERE fall_back_at IS NOT NULL;
