SELECT debtor_id, id, sha256, mime_type, name, instalment_id, agreement_instalment_id, end_to_end_id, amount_cents, paid_on,
    state, payment_id, problem, attached_by, attached_at
FROM payment_proof WHERE debtor_id = :debtor ORDER BY id DESC
