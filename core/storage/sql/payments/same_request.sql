SELECT debtor_id, id, creditor_id, method, agreement_id, agreement_instalment_id, instalment_id, amount_cents, due, txid,
    provider, account, pix_code, line, barcode, our_number, url, reference, payee, terms, state, failure, made_by, made_at,
    updated_at, withdrawal_by, withdrawal_at, withdrawal_reason
FROM payment_request
WHERE debtor_id = :debtor AND creditor_id = :creditor AND method = :method AND account = :account AND state IN ('requested', 'active', 'withheld')
    AND withdrawal_at IS NULL
    AND COALESCE(agreement_instalment_id, 0) = COALESCE(CAST(:agreement_instalment AS BIGINT), 0)
    AND COALESCE(instalment_id, 0) = COALESCE(CAST(:instalment AS BIGINT), 0)
    AND amount_cents = :amount AND due = :due
ORDER BY id DESC
