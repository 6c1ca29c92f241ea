UPDATE payment_request SET state = :state, pix_code = NULLIF(:pix_code, ''), url = NULLIF(:url, ''),
    failure = NULLIF(:failure, ''), updated_at = :now
WHERE debtor_id = :debtor AND id = :id AND state = 'requested'
