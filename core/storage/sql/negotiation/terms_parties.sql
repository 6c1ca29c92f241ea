SELECT c.name, c.legal_name, c.document, c.address, d.name AS debtor_name, d.document AS debtor_document
FROM agreement a JOIN creditor c ON c.id = a.creditor_id JOIN debtor d ON d.id = a.debtor_id
WHERE a.debtor_id = :debtor AND a.id = :agreement
