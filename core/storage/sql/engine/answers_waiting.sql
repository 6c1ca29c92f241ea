SELECT EXISTS (
    SELECT 1 FROM outbox
    WHERE outbox.debtor_id = :debtor AND outbox.state = 'queued' AND outbox.origin = 'agent') AS waiting
