-- For an instalment only where it is agreed on: the agreement that has it first.
SELECT a.id FROM agreement a
WHERE a.debtor_id = :debtor AND a.creditor_id = :creditor AND a.state = 'active'
    AND (CAST(:instalment AS BIGINT) IS NULL OR EXISTS (SELECT 1 FROM instalment i
        WHERE i.debtor_id = a.debtor_id AND i.id = CAST(:instalment AS BIGINT) AND i.status = 'agreed'))
ORDER BY CASE WHEN EXISTS (SELECT 1 FROM agreement_debt d WHERE d.debtor_id = a.debtor_id AND d.agreement_id = a.id
        AND d.instalment_id = CAST(:instalment AS BIGINT)) THEN 0 ELSE 1 END, a.id
LIMIT 1
