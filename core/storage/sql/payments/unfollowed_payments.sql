-- Payments of banks' files of which the desk was not told yet: from each file on, never through all payments (CROSS JOIN).
SELECT f.id AS file_id, f.followed_up, p.id, p.debtor_id, p.amount_cents, p.paid_at,
-- include payments/parts/what_it_settled
FROM bank_file f
CROSS JOIN payment p
WHERE p.source_file = f.id AND p.id > f.followed_up AND p.state = 'matched' AND p.matched_by IS NULL AND p.debtor_id > 0
ORDER BY f.id, p.id LIMIT :limit
