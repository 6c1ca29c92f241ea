-- Whose money it is: the charge's creditor, or all that the payer owes to.
SELECT request.creditor_id AS creditor_id
FROM payment JOIN payment_request request ON request.debtor_id = payment.debtor_id AND request.id = payment.payment_request_id
WHERE payment.id = :id
UNION
SELECT contract.creditor_id
FROM payment JOIN contract ON contract.debtor_id = payment.debtor_id
WHERE payment.id = :id AND payment.payment_request_id IS NULL
