SELECT id, rule, channel, text_hash, reason, granted_by, granted_at, until, uses_left
FROM policy_override
WHERE debtor_id = :debtor AND until > :at AND uses_left > 0 AND withdrawn_at IS NULL
ORDER BY id
