SELECT id FROM payment_proposal WHERE payment_id = :payment AND state = 'open' ORDER BY id LIMIT 1
