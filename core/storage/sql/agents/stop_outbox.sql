-- Whatever waits to leave by itself and is covered by a stop: out of reach until it is resumed.
UPDATE outbox SET stopped_from = not_before, not_before = :never, refused_by = 'machine_stopped',
    refused_reason = :reason, updated_at = :now
WHERE state = 'queued' AND origin <> 'human' AND stopped_from IS NULL
    AND EXISTS (
-- include agents/parts/stops_over_outbox
    )
