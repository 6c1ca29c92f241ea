-- Not while a stop of the machine covers it, whoever committed it since the row was looked at.
UPDATE outbox SET state = 'handed_over', attempts = attempts + 1, updated_at = :now
WHERE debtor_id = :debtor_id AND id = :id AND state = 'claimed' AND claimed_by = :worker AND lease_until > :now
    AND (origin = 'human' OR NOT EXISTS (
-- include agents/parts/stops_over_outbox
    ))
