UPDATE payment_request SET state = :state, provider = :provider, pix_code = NULLIF(:pix_code, ''),
    line = NULLIF(:line, ''), barcode = NULLIF(:barcode, ''), our_number = NULLIF(:our_number, ''), url = NULLIF(:url, ''),
    reference = NULLIF(:reference, ''), payee = NULLIF(:payee, ''), failure = NULLIF(:failure, ''), updated_at = :now,
    unsent = CASE WHEN CAST(:state AS TEXT) = 'withheld' AND made_by LIKE 'agent:%' THEN 1 ELSE 0 END
WHERE debtor_id = :debtor AND id = :id AND state = 'requested'
