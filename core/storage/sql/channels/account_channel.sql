SELECT channel FROM channel_account WHERE provider = :provider AND account = :account
