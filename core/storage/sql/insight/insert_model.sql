INSERT INTO risk_model (kind, version, model, card, trained_by, trained_at)
SELECT :kind, COALESCE(MAX(version), 0) + 1, :model, :card, :by, CAST(:at AS BIGINT) FROM risk_model WHERE kind = :kind
