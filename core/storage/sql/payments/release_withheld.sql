UPDATE payment_request SET state = 'active', failure = NULL, updated_at = :now
WHERE creditor_id = :creditor AND method = :method AND COALESCE(payee, '') = :payee AND state = 'withheld'
