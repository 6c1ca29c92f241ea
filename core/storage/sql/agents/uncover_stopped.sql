-- What no stop covers any more gets its own instant back.
UPDATE outbox SET not_before = stopped_from, updated_at = :now
WHERE stopped_from IS NOT NULL AND state = 'queued'
    AND NOT EXISTS (
-- include agents/parts/stops_over_outbox
    )
