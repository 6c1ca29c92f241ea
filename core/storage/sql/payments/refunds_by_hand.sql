SELECT r.debtor_id, r.id, r.payment_id, r.external_id, r.amount_cents, r.reason, r.state, r.failure, r.asked_by,
    r.asked_at, r.approved_by, r.approved_at, r.declined_by, r.updated_at, p.external_id AS payment_external_id
FROM refund r JOIN payment p ON p.id = r.payment_id
WHERE r.state = 'by_hand' ORDER BY r.updated_at, r.id LIMIT :limit
