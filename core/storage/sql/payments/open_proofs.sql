SELECT debtor_id, id, sha256, mime_type, name, instalment_id, agreement_instalment_id, end_to_end_id, amount_cents, paid_on,
    state, payment_id, problem, attached_by, attached_at
FROM payment_proof WHERE state IN ('claimed', 'unknown') AND attached_at >= :since
ORDER BY updated_at, id LIMIT :limit
