-- What a person did with a debtor since the morning, after the last wrap-up.
WITH start AS (
    SELECT COALESCE(MAX(at), CAST(:morning AS BIGINT)) AS at
    FROM interaction WHERE debtor_id = :debtor AND kind = 'disposition' AND at >= :morning
), deal AS (
    SELECT agreement.* FROM agreement, start
    WHERE debtor_id = :debtor AND made_by = :actor AND made_at >= start.at AND state IN ('active', 'kept')
    ORDER BY made_at DESC, id DESC LIMIT 1
), promised AS (
    SELECT promise.due, promise.amount_cents FROM promise, start
    WHERE debtor_id = :debtor AND made_by = :actor AND made_at >= start.at AND state IN ('open', 'kept')
    ORDER BY made_at DESC, id DESC LIMIT 1
), held AS (
    SELECT hold.reason FROM hold, start
    WHERE debtor_id = :debtor AND placed_by = :actor AND since >= start.at AND released_at IS NULL
    ORDER BY since DESC, id DESC LIMIT 1
)
SELECT debtor.delay_reason, deal.number, deal.entry_cents, deal.instalments, deal.amount_cents, deal.total_cents,
    promised.due AS promised, promised.amount_cents AS promised_cents, held.reason AS hold,
    (SELECT COUNT(*) FROM consent WHERE consent.debtor_id = debtor.id AND consent.state = 'revoked'
        AND consent.source = :actor AND consent.at >= start.at) AS refusals,
    (SELECT SUM(amount_cents) FROM payment WHERE payment.debtor_id = debtor.id AND payment.recorded_at >= start.at
        AND payment.state <> 'unmatched') AS paid_cents
FROM debtor CROSS JOIN start LEFT JOIN deal ON 1 = 1 LEFT JOIN promised ON 1 = 1 LEFT JOIN held ON 1 = 1
WHERE debtor.id = :debtor
