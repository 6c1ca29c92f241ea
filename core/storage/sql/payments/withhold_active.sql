UPDATE payment_request SET state = 'withheld', failure = :failure, updated_at = :now
WHERE creditor_id = :creditor AND method = :method AND COALESCE(payee, '') = :payee AND state = 'active'
