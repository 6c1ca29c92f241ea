-- Counting who is due asks the index alone: it is over the hour, which only the active have.
UPDATE cadence_state SET next_at = NULL WHERE state <> 'active' AND next_at IS NOT NULL;
DROP INDEX cadence_state_due;
CREATE INDEX cadence_state_due ON cadence_state (next_at) WHERE next_at IS NOT NULL;
