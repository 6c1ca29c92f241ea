UPDATE payment SET debtor_id = :debtor, state = 'matched', matched_at = :now, txid = :txid,
    payment_request_id = :request
WHERE debtor_id = 0 AND id = :id AND state = 'unmatched' AND txid IS NULL
