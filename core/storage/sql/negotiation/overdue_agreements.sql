-- by_slip: a boleto for one of the instalments can still be paid.
SELECT a.id, a.debtor_id, a.creditor_id, MIN(i.due) AS due,
    MAX(CASE WHEN EXISTS (SELECT 1 FROM payment_request r
            WHERE r.debtor_id = a.debtor_id AND r.agreement_instalment_id = i.id AND r.method = 'boleto'
                AND r.state = 'active') THEN 1 ELSE 0 END) AS by_slip
FROM agreement a JOIN agreement_instalment i ON i.debtor_id = a.debtor_id AND i.agreement_id = a.id
WHERE a.state = 'active' AND i.status = 'open' AND i.due < :today
GROUP BY a.debtor_id, a.id, a.creditor_id ORDER BY due, a.id
