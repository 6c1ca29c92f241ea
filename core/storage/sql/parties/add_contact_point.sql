INSERT INTO contact_point (debtor_id, id, kind, value, status, source, label, confidence, created_at)
VALUES (:debtor, :id, :kind, :value, :status, :source, :label, :confidence, :at)
ON CONFLICT (debtor_id, kind, value) DO UPDATE
SET confidence = CASE WHEN excluded.confidence > contact_point.confidence
        THEN excluded.confidence ELSE contact_point.confidence END,
    label = COALESCE(contact_point.label, excluded.label)
