SELECT creditor.name AS creditor
FROM import_mapping
JOIN creditor ON creditor.id = import_mapping.creditor_id
WHERE import_mapping.headers = :headers
ORDER BY import_mapping.saved_at DESC
