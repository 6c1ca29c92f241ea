UPDATE remittance_file SET delivered_at = :now WHERE account = :account AND number = :number
