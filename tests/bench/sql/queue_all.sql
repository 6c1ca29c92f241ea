-- The rows that the product writes, without asking anything.
INSERT INTO outbox (debtor_id, id, channel, handle, purpose, kind, template, body, payload, origin, actor, reason, contract_id,
    dedupe_key, priority, state, not_before, created_at, updated_at, client_id)
SELECT s.debtor_id, 100000000 + s.debtor_id, 'whatsapp', '+5511987654321', 'collection', 'template', 'contato_neutro',
    'Oi! Aqui é da Banco Exemplo. Preciso falar com ' || d.name || ' sobre um assunto do seu interesse. É você? '
        || 'Se não for, é só dizer que a gente corrige o cadastro.',
    '{"parameters":["Banco Exemplo","Maria"]}', 'cadence', 'cadence:padrao',
    'step d+10 of the cadence, counted from 11/11/2026', s.debtor_id,
    'bench:' || s.portfolio_id || ':' || s.anchor_due || ':' || s.step, 6, 'queued', CAST(:now AS BIGINT),
    CAST(:now AS BIGINT), CAST(:now AS BIGINT), '73c0d9f174b83179-' || s.debtor_id
FROM cadence_state s JOIN debtor d ON d.id = s.debtor_id
WHERE s.state = 'active' AND s.next_at <= CAST(:now AS BIGINT)
