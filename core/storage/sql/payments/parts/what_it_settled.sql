    CASE WHEN EXISTS (SELECT 1 FROM instalment i WHERE i.debtor_id = p.debtor_id AND i.status IN ('open', 'agreed'))
        THEN 0 ELSE 1 END AS debtor_settled,
    CASE WHEN EXISTS (SELECT 1 FROM allocation a
            JOIN agreement_instalment s ON s.debtor_id = a.debtor_id AND s.id = a.target_id
            WHERE a.debtor_id = p.debtor_id AND a.payment_id = p.id AND a.target = 'agreement_instalment'
                AND s.status = 'paid')
        THEN 1 ELSE 0 END AS instalment_paid
