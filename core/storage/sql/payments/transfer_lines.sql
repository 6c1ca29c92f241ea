SELECT line, debtor_id, payment_id, day, reference, age_days, amount_cents, percent, commission_cents, fee_cents
FROM transfer_line WHERE transfer_id = :id ORDER BY line
