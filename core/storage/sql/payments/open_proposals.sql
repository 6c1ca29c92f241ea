SELECT debtor_id, id, payment_id, kind, action, amount_cents, candidate_debtor_id, candidate_request_id,
    confidence, why, state, made_at, decided_by, decided_at, decision, note
FROM payment_proposal WHERE state = 'open' ORDER BY id LIMIT :limit
