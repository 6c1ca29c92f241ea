-- Payments that people gave to a debtor and nothing has followed from yet.
SELECT p.id, p.debtor_id, p.amount_cents - p.refunded_cents AS amount_cents, p.paid_at,
-- include payments/parts/what_it_settled
FROM payment p
WHERE p.matched_at > :since AND p.matched_by IS NOT NULL AND p.state = 'matched'
    AND p.refunded_cents < p.amount_cents
    AND NOT EXISTS (SELECT 1 FROM follow_up WHERE follow_up.debtor_id = p.debtor_id
        AND follow_up.occasion = 'payment:' || p.id || ':matched')
ORDER BY p.matched_at, p.id LIMIT :limit
