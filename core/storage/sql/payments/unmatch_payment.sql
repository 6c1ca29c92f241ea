UPDATE payment SET debtor_id = 0, state = 'unmatched', payment_request_id = NULL, matched_by = NULL,
    matched_at = NULL
WHERE id = :id AND debtor_id = :debtor
