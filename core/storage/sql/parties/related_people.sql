SELECT id, relation, name, document, phone, email, may_hear, note, source, updated_at
FROM related_person
WHERE debtor_id = :debtor
ORDER BY CASE relation WHEN 'co_debtor' THEN 1 WHEN 'guarantor' THEN 2 WHEN 'relative' THEN 3 WHEN 'employer' THEN 4 ELSE 5 END,
    name_folded, id
