UPDATE payment_request SET due = :due, line = NULLIF(:line, ''), barcode = NULLIF(:barcode, ''), updated_at = :now
WHERE debtor_id = :debtor AND id = :id AND state = 'active'
