-- First of all they are moved on: who was moved by somebody else since they were read is not queued.
moved AS (
    UPDATE cadence_state
    SET step = occasion.next_step, next_at = occasion.next_at, state = occasion.next_state, updated_at = :now
    FROM due
    JOIN occasion ON occasion.number = due.occasion
    WHERE cadence_state.debtor_id = due.debtor_id AND cadence_state.portfolio_id = due.portfolio_id
        AND cadence_state.debtor_id BETWEEN :first AND :last
        AND cadence_state.state = 'active' AND cadence_state.next_at <= :now AND cadence_state.step = occasion.place_step
        AND cadence_state.anchor_due = occasion.anchor_due
    RETURNING due.debtor_id, due.portfolio_id, due.occasion, due.first_name, due.handle, due.contract_id,
        -- As to_char would say it, for sums of any length, in a third of the time; where the text tells it.
        CASE WHEN occasion.tells_amount THEN
            CASE WHEN due.cents < 100000 THEN CAST(due.cents / 100 AS TEXT)
                WHEN due.cents < 100000000 THEN due.cents / 100000 || '.' || substr(CAST(1000 + due.cents / 100 % 1000 AS TEXT), 2)
                ELSE replace(to_char(due.cents / 100, 'FM999,999,999,999,990'), ',', '.') END
            || ',' || substr(CAST(100 + due.cents % 100 AS TEXT), 2) END AS amount,
        nextval('outbox_id_seq') AS outbox_id),
written AS (
    INSERT INTO outbox (debtor_id, id, channel, handle, purpose, kind, template, subject, body, payload, origin, actor,
        reason, contract_id, dedupe_key, priority, state, not_before, created_at, updated_at, not_after, client_id)
    SELECT moved.debtor_id, moved.outbox_id, occasion.channel, moved.handle, occasion.purpose, 'template', occasion.template,
        replace(replace(occasion.subject, '{primeiro_nome}', moved.first_name), '{valor}', COALESCE(moved.amount, '')),
        CASE WHEN moved.amount IS NULL THEN replace(occasion.body, '{primeiro_nome}', moved.first_name)
            ELSE replace(replace(occasion.body, '{primeiro_nome}', moved.first_name), '{valor}', moved.amount) END,
        CASE WHEN moved.amount IS NULL THEN replace(occasion.payload, '{primeiro_nome}', moved.first_name)
            ELSE replace(replace(occasion.payload, '{primeiro_nome}', moved.first_name), '{valor}', moved.amount) END,
        'cadence', 'cadence:' || occasion.cadence, occasion.reason, moved.contract_id,
        'cadence:' || occasion.purpose || ':' || :today, 6, 'queued', :now, :now, :now, occasion.not_after,
        :batch || lpad(to_hex(moved.outbox_id), 12, '0')
    FROM moved
    JOIN occasion ON occasion.number = moved.occasion)
INSERT INTO cadence_run (debtor_id, portfolio_id, anchor_due, step, cadence, version, at, outcome, reason, outbox_id)
SELECT moved.debtor_id, moved.portfolio_id, occasion.anchor_due, occasion.step, occasion.cadence, occasion.version, :now,
    'queued', NULL, moved.outbox_id
FROM moved
JOIN occasion ON occasion.number = moved.occasion
