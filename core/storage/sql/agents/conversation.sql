SELECT debtor.kind, debtor.right_party_at,
    (SELECT baton.holder_kind FROM baton WHERE baton.debtor_id = debtor.id
        AND (baton.until IS NULL OR baton.until > :at)) AS baton,
    (SELECT MIN(portfolio.autonomy) FROM contract JOIN portfolio ON portfolio.id = contract.portfolio_id
        WHERE contract.debtor_id = debtor.id) AS autonomy,
    EXISTS (SELECT 1 FROM instalment WHERE instalment.debtor_id = debtor.id
        AND instalment.status IN ('open', 'agreed')) AS owes,
    EXISTS (SELECT 1 FROM agreement WHERE agreement.debtor_id = debtor.id AND agreement.state = 'active') AS agreement,
    EXISTS (SELECT 1 FROM payment_request WHERE payment_request.debtor_id = debtor.id
        AND payment_request.state IN ('requested', 'active')) AS open_request
FROM debtor
WHERE debtor.id = :debtor
