SELECT COALESCE(creditor.legal_name, creditor.name) AS creditor, creditor.document AS creditor_document, creditor.address,
    debtor.name, debtor.document, debtor.city, debtor.uf, agreement.number AS agreement, part.number AS part,
    (SELECT COUNT(*) FROM agreement_instalment counted
     WHERE counted.debtor_id = agreement.debtor_id AND counted.agreement_id = agreement.id) AS parts
FROM debtor
JOIN creditor ON creditor.id = :creditor
LEFT JOIN agreement ON agreement.debtor_id = debtor.id AND agreement.id = CAST(:agreement AS BIGINT)
LEFT JOIN agreement_instalment part ON part.debtor_id = debtor.id AND part.id = CAST(:part AS BIGINT)
WHERE debtor.id = :debtor
