-- First of all they are moved on: who was moved by somebody else since they were read is not queued.
moved AS (
    UPDATE cadence_state
    SET step = due.next_step, next_at = due.next_at, state = due.next_state, updated_at = :now
    FROM due
    WHERE cadence_state.debtor_id = due.debtor_id AND cadence_state.portfolio_id = due.portfolio_id
        AND cadence_state.state = 'active' AND cadence_state.next_at <= :now AND cadence_state.step = due.place_step
        AND cadence_state.anchor_due = due.anchor_due
    RETURNING due.*),
written AS (
    INSERT INTO outbox (debtor_id, id, channel, handle, purpose, kind, template, subject, body, payload, origin, actor,
        reason, contract_id, dedupe_key, priority, state, not_before, created_at, updated_at, not_after, client_id)
    SELECT debtor_id, outbox_id, channel, handle, purpose, 'template', template,
        replace(replace(subject, '{primeiro_nome}', first_name), '{valor}', amount.words),
        replace(replace(body, '{primeiro_nome}', first_name), '{valor}', amount.words),
        replace(replace(payload, '{primeiro_nome}', first_name), '{valor}', amount.words),
        'cadence', 'cadence:' || cadence, reason, contract_id, 'cadence:' || purpose || ':' || :today, 6, 'queued', :now,
        :now, :now, not_after, :batch || outbox_id
    FROM moved
    CROSS JOIN LATERAL (SELECT replace(to_char(cents / 100, 'FM999,999,999,999,990'), ',', '.') || ','
        || lpad(CAST(cents % 100 AS TEXT), 2, '0') AS words) AS amount)
INSERT INTO cadence_run (debtor_id, portfolio_id, anchor_due, step, cadence, version, at, outcome, reason, outbox_id)
SELECT debtor_id, portfolio_id, anchor_due, step, cadence, version, :now, 'queued', NULL, outbox_id
FROM moved
