UPDATE payment_proof SET asks = asks + 1, updated_at = :now WHERE debtor_id = :debtor AND id = :id
