SELECT debtor_id FROM cadence_event WHERE state = 'active' AND next_at <= :now LIMIT 1
