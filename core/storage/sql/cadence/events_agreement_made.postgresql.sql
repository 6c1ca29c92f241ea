-- Made is what holds: one that is accepted may still be refused, or wait for its first payment, sixty days at most.
SELECT made.debtor_id, contract.portfolio_id, MAX(made.at) AS at
FROM (SELECT agreement.debtor_id, agreement.creditor_id, COALESCE((SELECT MAX(event.at) FROM agreement_event AS event
        WHERE event.debtor_id = agreement.debtor_id AND event.agreement_id = agreement.id AND event.kind = 'activated'),
        agreement.accepted_at) AS at
    FROM agreement
    WHERE agreement.accepted_at > :since - 5184000000000 AND agreement.state IN ('active', 'kept', 'broken')) AS made
JOIN contract ON contract.debtor_id = made.debtor_id AND contract.creditor_id = made.creditor_id
WHERE made.at > :since AND contract.portfolio_id IN (SELECT CAST(jsonb_array_elements_text(CAST(:portfolios AS jsonb)) AS BIGINT))
GROUP BY made.debtor_id, contract.portfolio_id
