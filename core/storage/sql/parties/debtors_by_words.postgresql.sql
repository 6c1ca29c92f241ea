SELECT d.id, d.kind, d.name, d.document, d.document_root, d.uf, d.city, d.birth_date, d.right_party_at, d.right_party_by,
    d.delay_reason, d.created_at, d.updated_at
FROM debtor d
WHERE folded_words(d.name_folded) @@ CAST(:words AS tsquery) AND d.kind <> 'unidentified'
ORDER BY d.name_folded, d.id
LIMIT :limit
