-- Only the active have an hour.
UPDATE cadence_state SET next_at = NULL WHERE state <> 'active' AND next_at IS NOT NULL;
