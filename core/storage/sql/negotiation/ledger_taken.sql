-- The debts of an agreement in force are in it, with the principal that was agreed on.
SELECT a.debtor_id, a.id, d.amount_cents AS expected_cents, i.open_cents AS found_cents
FROM agreement a JOIN agreement_debt d ON d.debtor_id = a.debtor_id AND d.agreement_id = a.id
    JOIN instalment i ON i.debtor_id = d.debtor_id AND i.id = d.instalment_id
WHERE a.state = 'active' AND (CAST(:debtor AS BIGINT) IS NULL OR a.debtor_id = :debtor)
    AND (i.status <> 'agreed' OR i.open_cents <> d.amount_cents)
