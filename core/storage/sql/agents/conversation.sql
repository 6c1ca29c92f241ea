SELECT debtor.kind, debtor.right_party_at,
    (SELECT baton.holder_kind FROM baton WHERE baton.debtor_id = debtor.id
        AND (baton.until IS NULL OR baton.until > :at)) AS baton,
    (SELECT MIN(portfolio.autonomy) FROM contract JOIN portfolio ON portfolio.id = contract.portfolio_id
        WHERE contract.debtor_id = debtor.id) AS autonomy,
    EXISTS (SELECT 1 FROM contract JOIN portfolio ON portfolio.id = contract.portfolio_id
        WHERE contract.debtor_id = debtor.id AND portfolio.strategic = 1) AS strategic,
    (SELECT MIN(portfolio.high_value_cents) FROM contract JOIN portfolio ON portfolio.id = contract.portfolio_id
        WHERE contract.debtor_id = debtor.id) AS high_value_cents,
    (SELECT COALESCE(SUM(instalment.open_cents), 0) FROM instalment WHERE instalment.debtor_id = debtor.id
        AND instalment.status = 'open') AS owed_cents,
    EXISTS (SELECT 1 FROM instalment WHERE instalment.debtor_id = debtor.id
        AND instalment.status IN ('open', 'agreed')) AS owes,
    EXISTS (SELECT 1 FROM agreement WHERE agreement.debtor_id = debtor.id AND agreement.state = 'active') AS agreement,
    EXISTS (SELECT 1 FROM payment_request WHERE payment_request.debtor_id = debtor.id
        AND payment_request.state IN ('requested', 'active') AND payment_request.withdrawal_at IS NULL) AS open_request,
    EXISTS (SELECT 1 FROM machine_stop AS stop WHERE stop.resumed_at IS NULL AND (stop.scope = 'everything'
        OR (stop.scope = 'agent' AND stop.agent = 'identification')
        OR (stop.scope IN ('portfolio', 'creditor') AND EXISTS (SELECT 1 FROM contract
            WHERE contract.debtor_id = debtor.id
                AND (contract.portfolio_id = stop.portfolio_id OR contract.creditor_id = stop.creditor_id))))) AS identifying_stopped,
    EXISTS (SELECT 1 FROM machine_stop AS stop WHERE stop.resumed_at IS NULL AND (stop.scope = 'everything'
        OR (stop.scope = 'agent' AND stop.agent = 'negotiation')
        OR (stop.scope IN ('portfolio', 'creditor') AND EXISTS (SELECT 1 FROM contract
            WHERE contract.debtor_id = debtor.id
                AND (contract.portfolio_id = stop.portfolio_id OR contract.creditor_id = stop.creditor_id))))) AS negotiating_stopped
FROM debtor
WHERE debtor.id = :debtor
