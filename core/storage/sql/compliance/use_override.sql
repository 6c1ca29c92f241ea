UPDATE policy_override SET uses_left = uses_left - 1
WHERE debtor_id = :debtor AND id = :id AND uses_left > 0 AND withdrawn_at IS NULL AND until > :at
