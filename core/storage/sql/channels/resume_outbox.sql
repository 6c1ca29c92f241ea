UPDATE outbox SET not_before = :now, updated_at = :now
WHERE state = 'queued' AND not_before > :now AND channel = :channel AND refused_by = :rule
