UPDATE cadence_state SET state = 'active', next_at = CASE WHEN debtor_id % 100 < :share THEN CAST(:soon AS BIGINT) ELSE CAST(:later AS BIGINT) END
