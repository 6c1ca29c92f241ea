    CASE WHEN EXISTS (SELECT 1 FROM instalment i WHERE i.debtor_id = p.debtor_id AND i.status IN ('open', 'agreed'))
        THEN 0 ELSE 1 END AS debtor_settled,
    COALESCE(p.matched_at, p.recorded_at) AS settled_at,
    CASE WHEN EXISTS (SELECT 1 FROM allocation a
            JOIN agreement_instalment s ON s.debtor_id = a.debtor_id AND s.id = a.target_id
            WHERE a.debtor_id = p.debtor_id AND a.payment_id = p.id AND a.target = 'agreement_instalment'
                AND s.status = 'paid')
        THEN 1 ELSE 0 END AS instalment_paid,
    (SELECT MIN(s.agreement_id) FROM allocation a
        JOIN agreement_instalment s ON s.debtor_id = a.debtor_id AND s.id = a.target_id
        WHERE a.debtor_id = p.debtor_id AND a.payment_id = p.id AND a.target = 'agreement_instalment') AS agreement_id,
    (SELECT MIN(s.number) FROM allocation a
        JOIN agreement_instalment s ON s.debtor_id = a.debtor_id AND s.id = a.target_id
        WHERE a.debtor_id = p.debtor_id AND a.payment_id = p.id AND a.target = 'agreement_instalment') AS instalment_number,
    -- It was kept when this payment came, and before the next one did.
    (SELECT MIN(k.id) FROM promise k
        WHERE k.debtor_id = p.debtor_id AND k.state = 'kept' AND k.resolved_at >= COALESCE(p.matched_at, p.recorded_at)
            AND NOT EXISTS (SELECT 1 FROM payment later WHERE later.debtor_id = p.debtor_id AND later.state = 'matched'
                AND later.id <> p.id AND COALESCE(later.matched_at, later.recorded_at) > COALESCE(p.matched_at, p.recorded_at)
                AND COALESCE(later.matched_at, later.recorded_at) <= k.resolved_at)) AS kept_promise,
    CASE WHEN EXISTS (SELECT 1 FROM outbox WHERE outbox.debtor_id = p.debtor_id
            AND outbox.dedupe_key LIKE 'payment:' || p.id || ':%'
            AND outbox.state NOT IN ('recalled', 'refused', 'failed'))
        OR EXISTS (SELECT 1 FROM follow_up WHERE follow_up.debtor_id = p.debtor_id
            AND follow_up.occasion = 'payment:' || p.id || ':told')
        THEN 1 ELSE 0 END AS is_told
