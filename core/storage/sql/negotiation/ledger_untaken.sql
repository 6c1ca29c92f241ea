-- A debt that is said to be in an agreement is in exactly one that is in force.
SELECT i.debtor_id, i.id, i.open_cents AS expected_cents, CAST(COUNT(a.id) AS BIGINT) AS found_cents
FROM instalment i LEFT JOIN agreement_debt d ON d.debtor_id = i.debtor_id AND d.instalment_id = i.id
    LEFT JOIN agreement a ON a.debtor_id = d.debtor_id AND a.id = d.agreement_id AND a.state = 'active'
WHERE i.status = 'agreed' AND (CAST(:debtor AS BIGINT) IS NULL OR i.debtor_id = :debtor)
GROUP BY i.debtor_id, i.id, i.open_cents
HAVING COUNT(a.id) <> 1
