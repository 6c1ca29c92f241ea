INSERT INTO policy_override (debtor_id, id, rule, channel, text_hash, reason, granted_by, granted_at, until, uses_left)
VALUES (:debtor, :id, :rule, :channel, :hash, :reason, :by, :at, :until, :uses)
