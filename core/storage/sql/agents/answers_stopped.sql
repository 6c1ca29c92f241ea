-- Whether a stop of the machine covers what it would answer to this debtor.
SELECT EXISTS (SELECT 1 FROM machine_stop AS stop WHERE stop.resumed_at IS NULL AND (stop.scope = 'everything'
    OR (stop.scope = 'agent' AND stop.agent = 'negotiation')
    OR (stop.scope IN ('portfolio', 'creditor') AND EXISTS (SELECT 1 FROM contract
        WHERE contract.debtor_id = :debtor
            AND (contract.portfolio_id = stop.portfolio_id OR contract.creditor_id = stop.creditor_id))))) AS stopped
