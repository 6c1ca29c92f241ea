-- A newer one of the kind begins anew; the same is not begun twice.
INSERT INTO cadence_event (debtor_id, portfolio_id, event, anchor_due, step, next_at, state, updated_at)
VALUES (:debtor, :portfolio, :event, :day, '', :now, 'active', :now)
ON CONFLICT (debtor_id, portfolio_id, event) DO UPDATE
SET anchor_due = excluded.anchor_due, step = '', next_at = excluded.next_at, state = 'active', updated_at = excluded.updated_at
WHERE cadence_event.anchor_due < excluded.anchor_due
