-- Of that day, and not followed up as :occasion yet.
SELECT promise.debtor_id, promise.id, promise.due, 0 AS number, 0 AS instalments, COALESCE(promise.amount_cents, 0) AS open_cents
FROM promise
WHERE promise.state = 'open' AND promise.due = :day
    AND NOT EXISTS (SELECT 1 FROM follow_up WHERE follow_up.debtor_id = promise.debtor_id
        AND follow_up.occasion = 'promise:' || promise.id || ':' || CAST(:occasion AS TEXT))
