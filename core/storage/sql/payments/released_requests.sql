-- What an agent asked for, was withheld and is so no more: the debtor still waits for it.
SELECT debtor_id, id, creditor_id, method, agreement_id, agreement_instalment_id, instalment_id, amount_cents, due, txid,
    provider, account, pix_code, line, barcode, our_number, url, reference, payee, terms, state, failure, made_by, made_at,
    updated_at, withdrawal_by, withdrawal_at, withdrawal_reason
FROM payment_request WHERE unsent = 1 AND state = 'active' AND withdrawal_at IS NULL ORDER BY id LIMIT :limit
