UPDATE payment_request SET due = :due, line = NULLIF(:line, ''), barcode = NULLIF(:barcode, ''), updated_at = :now,
    tries = 0, retry_after = 0
WHERE debtor_id = :debtor AND id = :id AND state = 'active'
