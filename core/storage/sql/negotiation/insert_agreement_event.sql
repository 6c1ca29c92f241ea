INSERT INTO agreement_event (debtor_id, agreement_id, number, at, actor, kind, reason, detail, hash)
VALUES (:debtor, :agreement, :number, :at, :actor, :kind, :reason, :detail, :hash)
