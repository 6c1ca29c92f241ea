SELECT s.place, r.debtor_id, r.id, r.creditor_id, r.agreement_id, r.agreement_instalment_id, r.instalment_id, r.amount_cents,
    r.due, r.state
FROM payment_stage s JOIN payment_request r ON r.txid = s.txid
WHERE s.txid IS NOT NULL
