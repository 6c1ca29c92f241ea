-- Whatever waits to leave by itself and is covered by a stop: out of reach until it is resumed.
UPDATE outbox SET stopped_from = not_before, not_before = :never, refused_by = 'machine_stopped',
    refused_reason = :reason, updated_at = :now
WHERE state = 'queued' AND origin <> 'human' AND stopped_from IS NULL
    AND EXISTS (
        SELECT 1 FROM machine_stop AS stop
        WHERE stop.resumed_at IS NULL
            AND (stop.scope = 'everything'
                OR (stop.scope = 'agent'
                    AND (outbox.actor = 'agent:' || stop.agent OR outbox.actor LIKE stop.agent || ':%'))
                OR (stop.scope = 'portfolio' AND EXISTS (
                    SELECT 1 FROM contract
                    WHERE contract.debtor_id = outbox.debtor_id AND contract.portfolio_id = stop.portfolio_id
                        AND (outbox.contract_id IS NULL OR contract.id = outbox.contract_id)))))
