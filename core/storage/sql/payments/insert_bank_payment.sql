INSERT INTO payment (debtor_id, id, provider, account, external_id, txid, amount_cents, paid_at, payment_request_id, state,
    raw, recorded_at, method, net_cents, fee_cents, credit_date, our_number, reference, payer_document, payer_name,
    source_file, source_line)
VALUES (:debtor, :id, :provider, :account, :external_id, NULLIF(:txid, ''), :amount, :paid_at, CAST(:request AS BIGINT),
    'matched', :raw, :now, :method, CAST(:net AS BIGINT), :fee, :credit_date, NULLIF(:our_number, ''),
    NULLIF(:reference, ''), NULLIF(:payer_document, ''), NULLIF(:payer_name, ''), :file, :line)
ON CONFLICT (provider, external_id) DO NOTHING
