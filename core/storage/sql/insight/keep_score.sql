INSERT INTO risk_score (debtor_id, kind, score, model, events, scored_at)
VALUES (:debtor, :kind, :score, :model, :events, :at)
ON CONFLICT (debtor_id, kind) DO UPDATE SET score = excluded.score, model = excluded.model, events = excluded.events,
    scored_at = excluded.scored_at
