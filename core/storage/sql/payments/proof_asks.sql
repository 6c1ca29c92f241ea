SELECT asks FROM payment_proof WHERE debtor_id = :debtor AND id = :id
