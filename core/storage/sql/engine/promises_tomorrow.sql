-- Reminded once: the answer's key is in the outbox then.
SELECT promise.debtor_id, promise.id, promise.due, 0 AS number, 0 AS instalments, COALESCE(promise.amount_cents, 0) AS open_cents
FROM promise
WHERE promise.state = 'open' AND promise.due = :day
    AND NOT EXISTS (SELECT 1 FROM outbox WHERE outbox.debtor_id = promise.debtor_id
        AND outbox.dedupe_key = 'promise:' || promise.id || ':due:promessa_vence:0')
