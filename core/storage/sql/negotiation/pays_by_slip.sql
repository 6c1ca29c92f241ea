-- Whether a boleto of an agreement can still be paid.
SELECT COUNT(*) AS slips FROM payment_request
WHERE debtor_id = :debtor AND agreement_id = :agreement AND method = 'boleto' AND state = 'active'
