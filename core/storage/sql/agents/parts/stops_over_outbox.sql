-- The machine's stops that cover a row of the outbox.
        SELECT 1 FROM machine_stop AS stop
        WHERE stop.resumed_at IS NULL
            AND (stop.scope = 'everything'
                OR (stop.scope = 'agent'
                    AND (outbox.actor = 'agent:' || stop.agent OR outbox.actor LIKE stop.agent || ':%'))
                OR (stop.scope IN ('portfolio', 'creditor') AND EXISTS (
                    SELECT 1 FROM contract
                    WHERE contract.debtor_id = outbox.debtor_id
                        AND (contract.portfolio_id = stop.portfolio_id OR contract.creditor_id = stop.creditor_id)
                        AND (outbox.contract_id IS NULL OR contract.id = outbox.contract_id))))
