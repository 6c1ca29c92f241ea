DELETE FROM loose_file WHERE debtor_id = :debtor AND sha256 = :sha256
