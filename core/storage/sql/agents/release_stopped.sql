UPDATE outbox SET stopped_from = NULL, refused_by = NULL, refused_reason = NULL, updated_at = :now
WHERE stopped_from IS NOT NULL AND state = 'queued' AND not_before = stopped_from
