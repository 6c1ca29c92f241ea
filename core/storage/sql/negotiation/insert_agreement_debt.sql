INSERT INTO agreement_debt (debtor_id, agreement_id, instalment_id, amount_cents, fine_cents, interest_cents,
    correction_cents)
VALUES (:debtor, :agreement, :instalment, :amount, :fine, :interest, :correction)
