-- of this engine alone
-- The message of everybody who is plain.
INSERT INTO outbox (debtor_id, id, channel, handle, purpose, kind, template, subject, body, payload, origin, actor,
    reason, contract_id, dedupe_key, priority, state, not_before, created_at, updated_at, not_after, client_id)
SELECT plain.debtor_id, plain.outbox_id, occasion.channel, plain.handle, occasion.purpose, 'template', occasion.template,
    replace(replace(occasion.subject, '{primeiro_nome}', plain.first_name), '{valor}', COALESCE(plain.amount, '')),
    CASE WHEN plain.amount IS NULL THEN replace(occasion.body, '{primeiro_nome}', plain.first_name)
        ELSE replace(replace(occasion.body, '{primeiro_nome}', plain.first_name), '{valor}', plain.amount) END,
    CASE WHEN plain.amount IS NULL THEN replace(occasion.payload, '{primeiro_nome}', plain.first_name)
        ELSE replace(replace(occasion.payload, '{primeiro_nome}', plain.first_name), '{valor}', plain.amount) END,
    'cadence', occasion.actor, occasion.reason, plain.contract_id, occasion.dedupe_key, 6, 'queued', :now, :now, :now,
    occasion.not_after, :batch || printf('%012x', plain.outbox_id)
FROM temp.plain AS plain
CROSS JOIN temp.plain_occasion AS occasion ON occasion.number = plain.occasion
