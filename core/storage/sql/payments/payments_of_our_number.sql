-- Whose slip a number is, and its payments that the bank may take back, the latest first; no payment: NULL.
SELECT r.debtor_id, p.id, p.amount_cents, p.refunded_cents
FROM payment_request r LEFT JOIN payment p ON p.debtor_id = r.debtor_id AND p.payment_request_id = r.id
    AND p.account = :account AND p.state = 'matched'
WHERE r.our_number IS NOT NULL AND ltrim(r.our_number, '0') = :our_number
ORDER BY r.id DESC, p.id DESC
