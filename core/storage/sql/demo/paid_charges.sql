SELECT txid, amount_cents FROM payment_request WHERE state = 'paid' ORDER BY id LIMIT :limit
