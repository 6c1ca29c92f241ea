UPDATE debtor SET delay_reason = :reason, updated_at = :at WHERE id = :id
