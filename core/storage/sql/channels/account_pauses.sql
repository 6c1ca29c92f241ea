SELECT * FROM account_pause ORDER BY provider, account
