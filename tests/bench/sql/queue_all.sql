INSERT INTO outbox (debtor_id, id, channel, handle, purpose, kind, template, body, origin, actor, reason, dedupe_key, priority,
    state, not_before, created_at, updated_at, client_id)
SELECT s.debtor_id, 100000000 + s.debtor_id, 'whatsapp', '+5511987654321', 'collection', 'template', 'atraso_gentil',
    'Olá, ' || d.name || '. Há uma parcela em aberto. Podemos ajudar?', 'cadence', 'cadence:padrao', 'd+10',
    'bench:' || s.step, 6, 'queued', CAST(:now AS BIGINT), CAST(:now AS BIGINT), CAST(:now AS BIGINT), 'c' || s.debtor_id
FROM cadence_state s JOIN debtor d ON d.id = s.debtor_id
WHERE s.state = 'active' AND s.next_at <= CAST(:now AS BIGINT)
