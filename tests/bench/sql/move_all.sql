UPDATE cadence_state SET step = 'd+10', next_at = CAST(:next AS BIGINT), updated_at = CAST(:now AS BIGINT)
WHERE state = 'active' AND next_at <= CAST(:now AS BIGINT)
