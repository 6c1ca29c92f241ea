UPDATE payment_request SET state = 'paid', failure = NULL, updated_at = :now
FROM payment_effect e
WHERE e.kind = 'request' AND payment_request.debtor_id = e.debtor_id AND payment_request.id = e.id
