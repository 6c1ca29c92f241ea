SELECT id, account, external_id, txid, amount_cents, paid_at
FROM payment WHERE debtor_id = 0 AND state = 'unmatched' ORDER BY id LIMIT :limit
