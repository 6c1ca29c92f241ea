-- Who came to the end of the cadence for this due date stays there.
INSERT INTO cadence_state (debtor_id, portfolio_id, anchor_due, step, next_at, state, updated_at)
VALUES (:debtor, :portfolio, :anchor_due, '', :now, 'active', :now)
ON CONFLICT (debtor_id, portfolio_id) DO UPDATE
SET step = CASE WHEN cadence_state.anchor_due = excluded.anchor_due THEN cadence_state.step ELSE '' END,
    next_at = CASE WHEN cadence_state.anchor_due = excluded.anchor_due AND cadence_state.state = 'done'
        THEN NULL ELSE excluded.next_at END,
    state = CASE WHEN cadence_state.anchor_due = excluded.anchor_due AND cadence_state.state = 'done'
        THEN 'done' ELSE 'active' END,
    anchor_due = excluded.anchor_due, updated_at = excluded.updated_at
