INSERT INTO payment_request (debtor_id, id, creditor_id, method, agreement_id, agreement_instalment_id, instalment_id,
    amount_cents, due, txid, provider, account, pix_code, line, barcode, our_number, url, reference, payee, terms, state,
    failure, made_by, made_at, updated_at)
VALUES (:debtor, :id, :creditor, :method, CAST(:agreement AS BIGINT), CAST(:agreement_instalment AS BIGINT),
    CAST(:instalment AS BIGINT), :amount, :due, :txid, :provider, :account, NULLIF(:pix_code, ''), NULLIF(:line, ''),
    NULLIF(:barcode, ''), NULLIF(:our_number, ''), NULLIF(:url, ''), NULLIF(:reference, ''), NULLIF(:payee, ''),
    NULLIF(:terms, ''), :state, NULLIF(:failure, ''), :made_by, :made_at, :updated_at)
