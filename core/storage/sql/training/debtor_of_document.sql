SELECT id FROM debtor WHERE document = :document
