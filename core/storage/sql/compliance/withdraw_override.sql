UPDATE policy_override SET withdrawn_by = :by, withdrawn_at = :at
WHERE debtor_id = :debtor AND id = :id AND withdrawn_at IS NULL AND until > :at AND uses_left > 0
