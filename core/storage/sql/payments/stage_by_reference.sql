-- By the provider's number of the charge, or by our own where the bank gives it back as the document's.
SELECT s.place, r.debtor_id, r.id, r.creditor_id, r.agreement_id, r.agreement_instalment_id, r.instalment_id, r.amount_cents,
    r.due, r.state
FROM payment_stage s JOIN payment_request r ON r.reference = s.reference
WHERE s.reference IS NOT NULL AND r.reference IS NOT NULL AND r.account = :account
UNION
SELECT s.place, r.debtor_id, r.id, r.creditor_id, r.agreement_id, r.agreement_instalment_id, r.instalment_id, r.amount_cents,
    r.due, r.state
FROM payment_stage s JOIN payment_request r ON r.txid = s.reference
WHERE s.reference IS NOT NULL
