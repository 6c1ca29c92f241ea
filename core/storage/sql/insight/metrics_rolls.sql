-- Contracts by how late their oldest debt was when the period began (0 not late, 1 to 30, 60, 90 days, above) and how late it
-- is at its end, with what was open of it when the period began. What an agreement covers is not late. A debt that came in
-- as paid was paid when that was noted.
WITH debt AS (
    SELECT contract.debtor_id, contract.id AS contract_id, instalment.due,
        instalment.amount_cents
            - COALESCE((SELECT SUM(allocation.amount_cents) FROM allocation
                JOIN payment ON payment.debtor_id = allocation.debtor_id AND payment.id = allocation.payment_id
                LEFT JOIN payment_reversal ON payment_reversal.debtor_id = allocation.debtor_id
                    AND payment_reversal.id = allocation.reversal_id
                WHERE allocation.debtor_id = instalment.debtor_id AND allocation.target = 'instalment'
                    AND allocation.target_id = instalment.id AND allocation.component = 'principal'
                    AND COALESCE(payment_reversal.made_at, payment.paid_at) < :start), 0)
            - COALESCE((SELECT SUM(agreement_debt.settled_cents) FROM agreement_debt
                JOIN agreement ON agreement.debtor_id = agreement_debt.debtor_id
                    AND agreement.id = agreement_debt.agreement_id
                WHERE agreement_debt.debtor_id = instalment.debtor_id AND agreement_debt.instalment_id = instalment.id
                    AND agreement.ended_at < :start), 0) AS open_cents,
        CASE WHEN instalment.status = 'paid' THEN COALESCE(
            (SELECT MAX(ended.at) FROM (
                SELECT payment.paid_at AS at FROM allocation
                JOIN payment ON payment.debtor_id = allocation.debtor_id AND payment.id = allocation.payment_id
                WHERE allocation.debtor_id = instalment.debtor_id AND allocation.target = 'instalment'
                    AND allocation.target_id = instalment.id
                UNION ALL
                SELECT agreement.ended_at FROM agreement_debt
                JOIN agreement ON agreement.debtor_id = agreement_debt.debtor_id
                    AND agreement.id = agreement_debt.agreement_id
                WHERE agreement_debt.debtor_id = instalment.debtor_id AND agreement_debt.instalment_id = instalment.id)
                AS ended),
            instalment.updated_at) END AS closed_at,
        (SELECT MAX(CASE WHEN agreement.accepted_at < :start AND COALESCE(agreement.ended_at, :start) >= :start
                THEN 1 ELSE 0 END) FROM agreement_debt
            JOIN agreement ON agreement.debtor_id = agreement_debt.debtor_id AND agreement.id = agreement_debt.agreement_id
            WHERE agreement_debt.debtor_id = instalment.debtor_id AND agreement_debt.instalment_id = instalment.id)
            AS agreed_then,
        (SELECT MAX(CASE WHEN agreement.accepted_at < :end AND COALESCE(agreement.ended_at, :end) >= :end
                THEN 1 ELSE 0 END) FROM agreement_debt
            JOIN agreement ON agreement.debtor_id = agreement_debt.debtor_id AND agreement.id = agreement_debt.agreement_id
            WHERE agreement_debt.debtor_id = instalment.debtor_id AND agreement_debt.instalment_id = instalment.id)
            AS agreed_now
    FROM contract
    JOIN instalment ON instalment.debtor_id = contract.debtor_id AND instalment.contract_id = contract.id
    WHERE contract.created_at < :start AND instalment.status <> 'cancelled'
        AND (:portfolio = CAST(0 AS BIGINT) OR contract.portfolio_id = :portfolio)
), aged AS (
    SELECT debtor_id, contract_id,
        SUM(CASE WHEN closed_at IS NULL OR closed_at >= :start THEN open_cents ELSE 0 END) AS cents,
        MIN(CASE WHEN (closed_at IS NULL OR closed_at >= :start) AND COALESCE(agreed_then, 0) = 0 AND due < :then
            THEN due END) AS late_then,
        MIN(CASE WHEN (closed_at IS NULL OR closed_at >= :end) AND COALESCE(agreed_now, 0) = 0 AND due < :now
            THEN due END) AS late_now
    FROM debt
    GROUP BY debtor_id, contract_id
)
SELECT CASE WHEN late_then IS NULL THEN 0 WHEN late_then >= :then30 THEN 1 WHEN late_then >= :then60 THEN 2
        WHEN late_then >= :then90 THEN 3 ELSE 4 END AS was,
    CASE WHEN late_now IS NULL THEN 0 WHEN late_now >= :now30 THEN 1 WHEN late_now >= :now60 THEN 2
        WHEN late_now >= :now90 THEN 3 ELSE 4 END AS is_now,
    SUM(cents) AS cents
FROM aged
WHERE cents > 0
GROUP BY 1, 2
ORDER BY 1, 2
