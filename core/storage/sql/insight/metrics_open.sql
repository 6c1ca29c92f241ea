-- What is still owed of what was to be collected in the period: overdue debts that no agreement covers, and agreements.
SELECT COALESCE(SUM(cents), 0) AS cents
FROM (
    SELECT instalment.open_cents AS cents, contract.portfolio_id
    FROM instalment
    JOIN contract ON contract.debtor_id = instalment.debtor_id AND contract.id = instalment.contract_id
    WHERE instalment.status = 'open' AND instalment.due <= :last AND contract.created_at < :end
    UNION ALL
    SELECT agreement_instalment.open_cents, contract.portfolio_id
    FROM agreement
    JOIN agreement_instalment ON agreement_instalment.debtor_id = agreement.debtor_id
        AND agreement_instalment.agreement_id = agreement.id AND agreement_instalment.status = 'open'
    JOIN instalment ON instalment.debtor_id = agreement.debtor_id AND instalment.id = (
        SELECT MIN(agreement_debt.instalment_id) FROM agreement_debt
        WHERE agreement_debt.debtor_id = agreement.debtor_id AND agreement_debt.agreement_id = agreement.id)
    JOIN contract ON contract.debtor_id = instalment.debtor_id AND contract.id = instalment.contract_id
    WHERE agreement.state IN ('accepted', 'active') AND contract.created_at < :end
) AS owed
WHERE portfolio_id = :portfolio OR :portfolio = 0
