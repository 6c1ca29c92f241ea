        replace(printf('%,d', cents / 100), ',', '.') || printf(',%02d', cents % 100) AS amount
    FROM due
    WHERE cents > 0
        -- With a subquery it is asked here, once, and not again where the handle is looked for.
        AND CASE WHEN handle IS NULL THEN 0 ELSE NOT EXISTS (SELECT 1 FROM closed
            WHERE closed.channel = due.channel AND closed.uf = COALESCE(due.uf, '')
                AND closed.area = CASE WHEN due.handle LIKE '+55%' AND length(due.handle) IN (13, 14)
                    THEN substr(due.handle, 4, 2) ELSE '' END) END)
INSERT INTO outbox (debtor_id, id, channel, handle, purpose, kind, template, subject, body, payload, origin, actor,
    reason, contract_id, dedupe_key, priority, state, not_before, created_at, updated_at, not_after, client_id)
SELECT debtor_id, outbox_id, occasion.channel, handle, purpose, 'template', template,
    replace(replace(subject, '{primeiro_nome}', first_name), '{valor}', amount),
    replace(replace(body, '{primeiro_nome}', first_name), '{valor}', amount),
    replace(replace(payload, '{primeiro_nome}', first_name), '{valor}', amount),
    'cadence', 'cadence:' || cadence, reason, contract_id, 'cadence:' || purpose || ':' || :today, 6, 'queued', :now, :now,
    :now, not_after, :batch || outbox_id
FROM worded
CROSS JOIN occasion ON occasion.number = worded.number
