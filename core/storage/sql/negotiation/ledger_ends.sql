SELECT a.debtor_id, a.id, a.state, a.debt_cents, a.discount_cents, a.total_cents, e.detail,
    CAST((SELECT COALESCE(SUM(i.amount_cents - i.open_cents), 0) FROM agreement_instalment i
        WHERE i.debtor_id = a.debtor_id AND i.agreement_id = a.id) AS BIGINT) AS paid_cents,
    CAST((SELECT COALESCE(SUM(d.settled_cents + d.settled_charges_cents), 0) FROM agreement_debt d
        WHERE d.debtor_id = a.debtor_id AND d.agreement_id = a.id) AS BIGINT) AS settled_cents
FROM agreement a JOIN agreement_event e ON e.debtor_id = a.debtor_id AND e.agreement_id = a.id AND e.kind = a.state
WHERE a.state IN ('kept', 'broken', 'cancelled', 'refused', 'expired', 'renegotiated')
    AND (CAST(:debtor AS BIGINT) IS NULL OR a.debtor_id = :debtor)
ORDER BY a.debtor_id, a.id
