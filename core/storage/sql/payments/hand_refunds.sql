-- Refunds that a person sends: those that wait, the longest waiting first, then those that were sent since, the latest first.
-- Who sent one stands in its evidence.
SELECT r.debtor_id, r.id, r.payment_id, r.external_id, r.amount_cents, r.reason, r.state, r.failure, r.asked_by,
    r.asked_at, r.approved_by, r.approved_at, r.declined_by, r.updated_at, p.external_id AS payment_external_id,
    r.raw, p.amount_cents AS paid_cents, p.paid_at, p.method, p.account, p.payer_name, p.payer_document, d.name, d.document
FROM refund r
JOIN payment p ON p.id = r.payment_id
LEFT JOIN debtor d ON d.id = r.debtor_id
WHERE r.state = 'by_hand' OR (r.state = 'done' AND r.updated_at >= :since AND r.raw LIKE '%"sent_by"%')
ORDER BY CASE r.state WHEN 'by_hand' THEN 0 ELSE 1 END, CASE r.state WHEN 'by_hand' THEN r.updated_at ELSE -r.updated_at END, r.id
LIMIT :limit
