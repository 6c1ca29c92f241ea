UPDATE creditor SET charges = NULLIF(:charges, '') WHERE id = :creditor
