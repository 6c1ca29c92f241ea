SELECT * FROM account_pause WHERE provider = :provider AND account = :account
