-- Agreements accepted in the period: the deal before, and since when what was agreed on was due.
SELECT told.debtor_id, told.accepted_at,
    (SELECT MAX(earlier.accepted_at) FROM agreement AS earlier
        WHERE earlier.debtor_id = told.debtor_id AND earlier.id <> told.id
            AND earlier.accepted_at < told.accepted_at) AS deal_before,
    (SELECT MIN(instalment.due) FROM agreement_debt
        JOIN instalment ON instalment.debtor_id = agreement_debt.debtor_id AND instalment.id = agreement_debt.instalment_id
        WHERE agreement_debt.debtor_id = told.debtor_id AND agreement_debt.agreement_id = told.id) AS oldest_due
FROM agreement AS told
WHERE told.accepted_at >= :start AND told.accepted_at < :end
-- include insight/parts/of_portfolio
ORDER BY told.debtor_id, told.id
