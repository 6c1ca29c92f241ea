INSERT INTO allocation (debtor_id, id, payment_id, target, target_id, component, amount_cents)
VALUES (:debtor, :id, :payment, 'instalment', :instalment, 'principal', :cents)
