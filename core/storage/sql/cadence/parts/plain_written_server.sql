-- First of all they are moved on: who was moved by somebody else since they were read is not queued.
moved AS (
    UPDATE cadence_state
    SET step = due.next_step, next_at = due.next_at, state = due.next_state, updated_at = :now
    FROM due
    WHERE cadence_state.debtor_id = due.debtor_id AND cadence_state.portfolio_id = due.portfolio_id
        AND cadence_state.debtor_id BETWEEN :first AND :last
        AND cadence_state.state = 'active' AND cadence_state.next_at <= :now AND cadence_state.step = due.place_step
        AND cadence_state.anchor_due = due.anchor_due
    RETURNING due.debtor_id, due.portfolio_id, due.occasion, due.first_name, due.handle, due.contract_id, due.cents,
        due.outbox_id),
written AS (
    INSERT INTO outbox (debtor_id, id, channel, handle, purpose, kind, template, subject, body, payload, origin, actor,
        reason, contract_id, dedupe_key, priority, state, not_before, created_at, updated_at, not_after, client_id)
    SELECT moved.debtor_id, moved.outbox_id, occasion.channel, moved.handle, occasion.purpose, 'template', occasion.template,
        replace(replace(occasion.subject, '{primeiro_nome}', moved.first_name), '{valor}', amount.words),
        replace(replace(occasion.body, '{primeiro_nome}', moved.first_name), '{valor}', amount.words),
        replace(replace(occasion.payload, '{primeiro_nome}', moved.first_name), '{valor}', amount.words),
        'cadence', 'cadence:' || occasion.cadence, occasion.reason, moved.contract_id,
        'cadence:' || occasion.purpose || ':' || :today, 6, 'queued', :now, :now, :now, occasion.not_after,
        :batch || moved.outbox_id
    FROM moved
    JOIN occasion ON occasion.number = moved.occasion
    CROSS JOIN LATERAL (SELECT replace(to_char(moved.cents / 100, 'FM999,999,999,999,990'), ',', '.') || ','
        || lpad(CAST(moved.cents % 100 AS TEXT), 2, '0') AS words) AS amount)
INSERT INTO cadence_run (debtor_id, portfolio_id, anchor_due, step, cadence, version, at, outcome, reason, outbox_id)
SELECT moved.debtor_id, moved.portfolio_id, occasion.anchor_due, occasion.step, occasion.cadence, occasion.version, :now,
    'queued', NULL, moved.outbox_id
FROM moved
JOIN occasion ON occasion.number = moved.occasion
