INSERT INTO payment_proof (debtor_id, id, sha256, mime_type, name, instalment_id, agreement_instalment_id, end_to_end_id,
    amount_cents, paid_on, state, attached_by, attached_at, updated_at)
VALUES (:debtor, :id, :sha256, :mime_type, :name, CAST(:instalment AS BIGINT), CAST(:agreement_instalment AS BIGINT),
    NULLIF(:end_to_end_id, ''), :amount, :paid_on, 'claimed', :actor, :now, :now)
