SELECT payment_proposal.debtor_id, payment_proposal.id, payment_proposal.payment_id, payment_proposal.kind,
    payment_proposal.action, payment_proposal.amount_cents, payment_proposal.candidate_debtor_id,
    payment_proposal.candidate_request_id, payment_proposal.confidence, payment_proposal.why, payment_proposal.state,
    payment_proposal.made_at, payment_proposal.decided_by, payment_proposal.decided_at, payment_proposal.decision,
    payment_proposal.note, payment.amount_cents AS paid_cents, payment.paid_at, payment.method, payment.provider, payment.account,
    payment.txid, payment.our_number, payment.reference, payment.payer_name, payment.payer_document,
    debtor.name AS debtor_name, candidate.name AS candidate_name
FROM payment_proposal
JOIN payment ON payment.debtor_id = payment_proposal.debtor_id AND payment.id = payment_proposal.payment_id
LEFT JOIN debtor ON debtor.id = payment_proposal.debtor_id
LEFT JOIN debtor AS candidate ON candidate.id = payment_proposal.candidate_debtor_id
WHERE payment_proposal.state = 'open'
ORDER BY payment_proposal.id
LIMIT :limit
