SELECT d.id, d.kind, d.name, d.document, d.document_root, d.uf, d.city, d.birth_date, d.right_party_at, d.right_party_by,
    d.delay_reason, d.created_at, d.updated_at
FROM debtor_words
JOIN debtor d ON d.id = debtor_words.rowid
WHERE debtor_words MATCH :words AND d.kind <> 'unidentified'
ORDER BY d.name_folded, d.id
LIMIT :limit
