-- Slips whose instalment was given another day; not those about which the bank was told of it already.
SELECT r.debtor_id, r.id, i.due
FROM payment_request r
JOIN agreement_instalment i ON i.debtor_id = r.debtor_id AND i.id = r.agreement_instalment_id
WHERE r.state = 'active' AND r.method = 'boleto' AND r.account = :account AND i.status = 'open' AND i.due > r.due
    AND r.withdrawal_at IS NULL AND r.retry_after <= :now
    AND NOT EXISTS (SELECT 1 FROM slip_instruction s
        WHERE s.debtor_id = r.debtor_id AND s.request_id = r.id AND s.kind = 'change_due' AND s.due = i.due)
ORDER BY r.retry_after, r.id LIMIT :limit
