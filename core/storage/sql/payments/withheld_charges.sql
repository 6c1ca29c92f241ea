-- Charges that nobody is shown, because who would receive is not on the creditor's list; the oldest first.
SELECT request.debtor_id, request.id, request.creditor_id, request.method, request.payee, request.amount_cents, request.due,
    request.made_at, request.made_by, debtor.name
FROM payment_request request JOIN debtor ON debtor.id = request.debtor_id
WHERE request.state = 'withheld' AND (CAST(:creditor AS BIGINT) = 0 OR request.creditor_id = :creditor)
ORDER BY request.made_at, request.id LIMIT :limit
