UPDATE channel_account SET paused_at = :now, paused_by = :actor, paused_reason = :reason
WHERE provider = :provider AND account = :account AND paused_at IS NULL AND sends <> 0
