SELECT way FROM slip_account WHERE account = :account
