-- Payments of theirs that are in the books and were not all sent back. told: the thanks for one have left, or they heard that it
-- is here.
SELECT payment.id, payment.amount_cents, payment.paid_at,
    CASE WHEN EXISTS (SELECT 1 FROM outbox WHERE outbox.debtor_id = payment.debtor_id
            AND outbox.dedupe_key LIKE 'payment:' || payment.id || ':%'
            AND outbox.state IN ('handed_over', 'sent', 'delivered', 'read', 'uncertain'))
        OR EXISTS (SELECT 1 FROM follow_up WHERE follow_up.debtor_id = payment.debtor_id
            AND follow_up.occasion = 'payment:' || payment.id || ':told')
        THEN 1 ELSE 0 END AS told
FROM payment
WHERE payment.debtor_id = :debtor AND payment.state = 'matched' AND COALESCE(payment.matched_at, payment.recorded_at) > :since
    AND payment.refunded_cents < payment.amount_cents
ORDER BY payment.paid_at DESC, payment.id DESC
