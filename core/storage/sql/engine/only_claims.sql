-- Work at the desk of payments that is about nothing but a payment that they speak of, and that nobody has open.
SELECT id FROM work_item
WHERE debtor_id = :debtor AND desk = 'payments' AND state IN ('open', 'snoozed')
    AND reasons IN ('["claims_paid"]', '["proof_to_check"]', '["claims_paid","proof_to_check"]',
        '["proof_to_check","claims_paid"]')
