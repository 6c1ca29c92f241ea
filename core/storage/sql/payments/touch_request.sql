UPDATE payment_request SET updated_at = :now WHERE debtor_id = :debtor AND id = :id
