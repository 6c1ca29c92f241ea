SELECT debtor_id, id, creditor_id, method, agreement_id, agreement_instalment_id, instalment_id, amount_cents, due, txid,
    provider, account, pix_code, line, barcode, our_number, url, reference, payee, terms, state, failure, made_by, made_at,
    updated_at, withdrawal_by, withdrawal_at, withdrawal_reason
FROM payment_request r
WHERE (state IN ('active', 'withheld') OR (state = 'requested' AND withdrawal_at IS NOT NULL))
    AND state IN ('active', 'withheld', 'requested') AND method = :method AND account = :account AND retry_after <= :now
    AND (withdrawal_at IS NOT NULL
        OR EXISTS (SELECT 1 FROM agreement a
            WHERE a.debtor_id = r.debtor_id AND a.id = r.agreement_id AND a.state NOT IN ('active', 'accepted'))
        OR EXISTS (SELECT 1 FROM agreement_instalment i
            WHERE i.debtor_id = r.debtor_id AND i.id = r.agreement_instalment_id AND i.status <> 'open')
        OR EXISTS (SELECT 1 FROM instalment i
            WHERE i.debtor_id = r.debtor_id AND i.id = r.instalment_id AND i.status <> 'open')
        OR (r.agreement_id IS NULL AND r.instalment_id IS NULL AND NOT EXISTS (SELECT 1 FROM instalment i
            JOIN contract c ON c.debtor_id = i.debtor_id AND c.id = i.contract_id
            WHERE i.debtor_id = r.debtor_id AND c.creditor_id = r.creditor_id AND i.status = 'open'))
        OR (r.agreement_id IS NULL AND r.instalment_id IS NULL AND EXISTS (SELECT 1 FROM agreement a
            WHERE a.debtor_id = r.debtor_id AND a.creditor_id = r.creditor_id AND a.state = 'active'))
        OR EXISTS (SELECT 1 FROM payment_request n
            WHERE n.debtor_id = r.debtor_id AND n.creditor_id = r.creditor_id AND n.state = 'active' AND n.id > r.id
                AND COALESCE(n.agreement_instalment_id, 0) = COALESCE(r.agreement_instalment_id, 0)
                AND (n.instalment_id IS NULL OR n.instalment_id = r.instalment_id)))
ORDER BY retry_after, id LIMIT :limit
