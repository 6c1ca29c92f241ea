-- One file at a time.
UPDATE slip_account SET last_file = last_file WHERE account = :account
