DELETE FROM risk_score WHERE debtor_id = :debtor AND kind = :kind
