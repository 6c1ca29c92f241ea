-- The face value is what is open, what was paid and what agreements that ended have settled.
SELECT i.debtor_id, i.id, i.amount_cents AS expected_cents, CAST(i.open_cents
    + (SELECT COALESCE(SUM(l.amount_cents), 0) FROM allocation l
        WHERE l.debtor_id = i.debtor_id AND l.target = 'instalment' AND l.target_id = i.id AND l.component = 'principal')
    + (SELECT COALESCE(SUM(d.settled_cents), 0) FROM agreement_debt d
        WHERE d.debtor_id = i.debtor_id AND d.instalment_id = i.id) AS BIGINT) AS found_cents
FROM instalment i
WHERE (CAST(:debtor AS BIGINT) IS NULL OR i.debtor_id = :debtor)
    AND EXISTS (SELECT 1 FROM agreement_debt d JOIN agreement a ON a.debtor_id = d.debtor_id AND a.id = d.agreement_id
        WHERE d.debtor_id = i.debtor_id AND d.instalment_id = i.id AND a.head IS NOT NULL)
    AND i.amount_cents <> i.open_cents
        + (SELECT COALESCE(SUM(l.amount_cents), 0) FROM allocation l
            WHERE l.debtor_id = i.debtor_id AND l.target = 'instalment' AND l.target_id = i.id
                AND l.component = 'principal')
        + (SELECT COALESCE(SUM(d.settled_cents), 0) FROM agreement_debt d
            WHERE d.debtor_id = i.debtor_id AND d.instalment_id = i.id)
