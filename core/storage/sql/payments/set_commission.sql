INSERT INTO commission_rule (creditor_id, valid_from, percent, base, set_by, set_at)
VALUES (:creditor, :valid_from, :percent, :base, :actor, :now)
ON CONFLICT (creditor_id, valid_from) DO UPDATE SET percent = excluded.percent, base = excluded.base,
    set_by = excluded.set_by, set_at = excluded.set_at
