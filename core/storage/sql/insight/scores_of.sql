SELECT kind, score, model, events, scored_at FROM risk_score WHERE debtor_id = :debtor ORDER BY kind
