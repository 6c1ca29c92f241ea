UPDATE creditor SET document = :document, legal_name = :legal_name, address = :address WHERE id = :id
