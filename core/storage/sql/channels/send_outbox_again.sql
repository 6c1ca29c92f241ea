-- A failed message once more, word for word, as an act of a person; nothing when its day is over.
INSERT INTO outbox (debtor_id, id, channel, handle, purpose, kind, template, subject, body, payload, origin, actor,
    reason, contract_id, agreement_id, dedupe_key, priority, state, not_before, not_after, created_at, updated_at, client_id)
SELECT failed.debtor_id, :id, failed.channel, failed.handle, failed.purpose, failed.kind, failed.template, failed.subject,
    failed.body, failed.payload, 'human', CAST(:actor AS TEXT), CAST(:reason AS TEXT), failed.contract_id,
    failed.agreement_id, CAST(:dedupe_key AS TEXT), 0, 'queued', CAST(:now AS BIGINT), failed.not_after,
    CAST(:now AS BIGINT), CAST(:now AS BIGINT), CAST(:client_id AS TEXT)
FROM outbox AS failed
WHERE failed.debtor_id = :debtor_id AND failed.id = :failed AND failed.state = 'failed'
    AND (failed.not_after IS NULL OR failed.not_after > :now)
ON CONFLICT (debtor_id, dedupe_key) DO NOTHING
