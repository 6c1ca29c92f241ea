SELECT number, name, titles, total_cents, content FROM remittance_file WHERE account = :account AND number = :number
