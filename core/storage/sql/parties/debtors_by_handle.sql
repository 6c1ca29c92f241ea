SELECT DISTINCT d.id, d.kind, d.name, d.document, d.document_root, d.uf, d.city, d.birth_date, d.right_party_at, d.right_party_by,
    d.delay_reason, d.created_at, d.updated_at
FROM contact_point c
JOIN debtor d ON d.id = c.debtor_id
WHERE c.value = :value AND d.kind <> 'unidentified'
ORDER BY d.id
LIMIT :limit
