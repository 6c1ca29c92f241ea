INSERT INTO commission_rule (creditor_id, valid_from, bands, set_by, set_at)
VALUES (:creditor, :from, :bands, :actor, :now)
ON CONFLICT (creditor_id, valid_from) DO UPDATE SET bands = excluded.bands, set_by = excluded.set_by, set_at = excluded.set_at
