SELECT DISTINCT d.id, d.kind, d.name, d.document, d.document_root, d.uf, d.city, d.birth_date, d.right_party_at, d.right_party_by,
    d.delay_reason, d.created_at, d.updated_at
FROM instalment i
JOIN debtor d ON d.id = i.debtor_id
WHERE i.invoice IS NOT NULL AND lower(i.invoice) = :invoice AND d.kind <> 'unidentified'
ORDER BY d.id
LIMIT :limit
