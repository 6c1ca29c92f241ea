-- Whom the open charges of a creditor pay by one method.
SELECT DISTINCT COALESCE(payee, '') AS payee, state FROM payment_request
WHERE creditor_id = :creditor AND method = :method AND state IN ('active', 'withheld')
