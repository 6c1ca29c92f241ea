UPDATE cadence_state SET next_at = CAST(:later AS BIGINT) WHERE debtor_id % 100 >= :share
