-- The stop that keeps an automatic act on a debtor back. actor as in outbox: agent:negotiation, cadence:padrao.
SELECT stop.id, stop.scope, stop.portfolio_id, stop.creditor_id, stop.agent, stop.stopped_at, stop.stopped_by, stop.reason,
    portfolio.name AS portfolio, creditor.name AS creditor
FROM machine_stop AS stop
LEFT JOIN portfolio ON portfolio.id = stop.portfolio_id
LEFT JOIN creditor ON creditor.id = stop.creditor_id
WHERE stop.resumed_at IS NULL
    AND (stop.scope = 'everything'
        OR (stop.scope = 'agent'
            AND (CAST(:actor AS TEXT) = 'agent:' || stop.agent OR CAST(:actor AS TEXT) LIKE stop.agent || ':%'))
        OR (stop.scope IN ('portfolio', 'creditor') AND EXISTS (
            SELECT 1 FROM contract
            WHERE contract.debtor_id = :debtor
                AND (contract.portfolio_id = stop.portfolio_id OR contract.creditor_id = stop.creditor_id)
                AND (CAST(:contract AS BIGINT) IS NULL OR contract.id = CAST(:contract AS BIGINT)))))
ORDER BY stop.stopped_at, stop.id
LIMIT 1
