SELECT * FROM channel_account WHERE provider = :provider AND account = :account AND paused_at IS NOT NULL
