SELECT id FROM bank_file WHERE account = :account AND sha256 = :sha256
