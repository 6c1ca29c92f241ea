UPDATE payment_request SET state = 'paid', updated_at = :now
FROM payment_stage s
WHERE ltrim(payment_request.our_number, '0') = s.our_number AND payment_request.our_number IS NOT NULL
