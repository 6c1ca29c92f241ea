SELECT COUNT(*) AS due FROM cadence_state WHERE state = 'active' AND next_at <= :now
