-- Not while a stop of the machine covers it, whoever committed it since the row was looked at.
UPDATE outbox SET state = 'handed_over', attempts = attempts + 1, updated_at = :now
WHERE debtor_id = :debtor_id AND id = :id AND state = 'claimed' AND claimed_by = :worker AND lease_until > :now
    AND (origin = 'human' OR NOT EXISTS (
        SELECT 1 FROM machine_stop AS stop
        WHERE stop.resumed_at IS NULL
            AND (stop.scope = 'everything'
                OR (stop.scope = 'agent'
                    AND (outbox.actor = 'agent:' || stop.agent OR outbox.actor LIKE stop.agent || ':%'))
                OR (stop.scope = 'portfolio' AND EXISTS (
                    SELECT 1 FROM contract
                    WHERE contract.debtor_id = outbox.debtor_id AND contract.portfolio_id = stop.portfolio_id
                        AND (outbox.contract_id IS NULL OR contract.id = outbox.contract_id))))))
