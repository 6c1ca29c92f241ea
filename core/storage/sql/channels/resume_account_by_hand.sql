UPDATE channel_account SET paused_at = NULL, paused_by = NULL, paused_reason = NULL
WHERE provider = :provider AND account = :account AND paused_at IS NOT NULL
