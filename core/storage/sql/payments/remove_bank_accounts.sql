DELETE FROM bank_account
