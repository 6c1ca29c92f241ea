-- Of payments that a bank's file told of: a provider may know them or not. Those with a failure were asked for already.
SELECT r.debtor_id, r.id, r.payment_id, r.external_id, r.amount_cents, r.reason, r.state, r.failure, r.asked_by,
    r.asked_at, r.approved_by, r.approved_at, r.declined_by, r.updated_at, p.external_id AS payment_external_id,
    p.provider, p.account
FROM refund r JOIN payment p ON p.id = r.payment_id
WHERE r.state = 'approved' AND r.failure IS NULL AND p.source_file IS NOT NULL
ORDER BY r.updated_at, r.id LIMIT :limit
