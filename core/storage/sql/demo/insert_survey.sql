INSERT INTO survey (debtor_id, id, kind, score, agreement_id, at, asked_at, handler)
VALUES (:debtor, :id, :kind, :score, :agreement, :at, :asked, :handler)
