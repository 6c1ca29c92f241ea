SELECT t.transfer_id FROM allocation a JOIN transfer_part t ON t.debtor_id = a.debtor_id AND t.allocation_id = a.id
WHERE a.debtor_id = :debtor AND a.payment_id = :payment LIMIT 1
