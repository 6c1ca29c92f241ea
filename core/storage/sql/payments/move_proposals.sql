UPDATE payment_proposal SET debtor_id = :debtor WHERE debtor_id = 0 AND payment_id = :payment
