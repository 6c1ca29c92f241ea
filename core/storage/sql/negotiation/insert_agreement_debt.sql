INSERT INTO agreement_debt (debtor_id, agreement_id, instalment_id, amount_cents)
VALUES (:debtor, :agreement, :instalment, :amount)
