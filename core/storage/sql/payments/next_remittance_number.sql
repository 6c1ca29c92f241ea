UPDATE slip_account SET last_file = last_file + 1 WHERE account = :account RETURNING last_file
