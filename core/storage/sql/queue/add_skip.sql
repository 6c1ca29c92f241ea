INSERT INTO queue_skip (debtor_id, item_id, actor, at, desk, kind, reason, score, passed)
VALUES (:debtor, :item, :actor, :now, :desk, :kind, :reason, :score, :passed)
