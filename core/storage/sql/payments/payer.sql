SELECT d.name, d.document, a.number
FROM debtor d LEFT JOIN agreement a ON a.debtor_id = d.id AND a.id = CAST(:agreement AS BIGINT)
WHERE d.id = :debtor
