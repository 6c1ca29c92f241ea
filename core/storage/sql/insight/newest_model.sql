SELECT version, model, card FROM risk_model WHERE kind = :kind ORDER BY version DESC LIMIT 1
