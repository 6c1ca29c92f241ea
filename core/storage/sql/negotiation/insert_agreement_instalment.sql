INSERT INTO agreement_instalment (debtor_id, id, agreement_id, number, due, amount_cents, open_cents, status)
VALUES (:debtor, :id, :agreement, :number, :due, :amount, :amount, 'open')
