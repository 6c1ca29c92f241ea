due AS MATERIALIZED (
    SELECT base.debtor_id, base.portfolio_id, base.anchor_due, base.place_step, base.occasion, base.first_name,
        base.next_step, base.next_at, base.next_state, point.handle, owed.contract_id,
        CASE WHEN owed.due_cents > 0 THEN owed.due_cents ELSE owed.anchor_cents END AS cents,
        nextval('outbox_id_seq') AS outbox_id
    FROM base
