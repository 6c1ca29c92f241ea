SELECT score, scored_at FROM risk_score WHERE debtor_id = :debtor AND kind = 'default'
