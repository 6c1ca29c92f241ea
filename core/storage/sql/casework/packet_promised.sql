-- Promises and agreements, the newest first.
SELECT promise.made_at, promise.state, promise.due, promise.amount_cents AS cents, '' AS number
FROM promise
WHERE promise.debtor_id = :debtor AND promise.state <> 'replaced'
UNION ALL
SELECT agreement.made_at, agreement.state, agreement.first_due AS due, agreement.total_cents AS cents, agreement.number
FROM agreement
WHERE agreement.debtor_id = :debtor AND agreement.state IN ('active', 'kept', 'broken', 'awaiting_approval')
ORDER BY made_at DESC
LIMIT :limit
