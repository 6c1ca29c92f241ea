INSERT INTO quality_sample (debtor_id, id, week, subject, from_at, to_at, risk, reasons, drawn_by, drawn_at)
VALUES (:debtor, :id, :week, :subject, :from, :to, :risk, :reasons, :actor, :now)
ON CONFLICT (debtor_id, subject, week) DO NOTHING
