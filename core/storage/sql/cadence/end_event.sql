UPDATE cadence_event SET state = 'done', next_at = NULL, updated_at = :now
WHERE debtor_id = :debtor AND portfolio_id = :portfolio AND event = :event
