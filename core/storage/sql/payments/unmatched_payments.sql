SELECT id, account, external_id, txid, amount_cents, paid_at, problem
FROM payment WHERE debtor_id = 0 AND state IN ('unmatched', 'odd') ORDER BY id LIMIT :limit
