INSERT INTO outbox (debtor_id, id, channel, handle, purpose, kind, template, subject, body, payload, origin, actor,
    reason, contract_id, agreement_id, dedupe_key, priority, state, not_before, not_after, created_at, updated_at, client_id,
    trace)
VALUES (:debtor_id, :id, :channel, :handle, :purpose, :kind, CAST(:template AS TEXT), CAST(:subject AS TEXT), :body,
    CAST(:payload AS TEXT), :origin, :actor, :reason, CAST(:contract_id AS BIGINT), CAST(:agreement_id AS BIGINT),
    :dedupe_key, :priority, 'queued', :not_before, CAST(:not_after AS BIGINT), :now, :now, :client_id, CAST(:trace AS TEXT))
ON CONFLICT (debtor_id, dedupe_key) DO NOTHING
