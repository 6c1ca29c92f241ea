UPDATE cadence_state
SET step = json_extract(moved.value, '$[2]'), next_at = json_extract(moved.value, '$[3]'),
    state = json_extract(moved.value, '$[4]'), updated_at = :now
FROM json_each(:moves) AS moved
WHERE cadence_state.debtor_id = json_extract(moved.value, '$[0]')
    AND cadence_state.portfolio_id = json_extract(moved.value, '$[1]')
