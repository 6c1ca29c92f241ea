UPDATE contract SET portfolio_id = :portfolio, updated_at = :now WHERE debtor_id = :debtor AND id = :id
