SELECT EXISTS (SELECT 1 FROM instalment WHERE debtor_id = :debtor AND status IN ('open', 'agreed')) AS open
