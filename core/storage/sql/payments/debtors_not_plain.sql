-- Debtors whose payments touch more than debts: agreements, promises.
SELECT e.debtor_id FROM payment_effect e
WHERE e.kind = 'debtor'
    AND (EXISTS (SELECT 1 FROM agreement a WHERE a.debtor_id = e.debtor_id AND a.state IN ('active', 'accepted'))
        OR EXISTS (SELECT 1 FROM promise p WHERE p.debtor_id = e.debtor_id AND p.state = 'open'))
ORDER BY e.debtor_id
