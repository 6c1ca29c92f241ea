-- The same person in the same relation again: what is told now counts, what is left out stays.
INSERT INTO related_person (debtor_id, id, relation, name, name_folded, document, phone, email, may_hear, note, source,
    created_at, updated_at)
VALUES (:debtor, :id, :relation, :name, :folded, NULLIF(:document, ''), NULLIF(:phone, ''), NULLIF(:email, ''), :may_hear,
    NULLIF(:note, ''), :source, :now, :now)
ON CONFLICT (debtor_id, relation, name_folded) DO UPDATE SET name = excluded.name,
    document = COALESCE(excluded.document, related_person.document),
    phone = COALESCE(excluded.phone, related_person.phone), email = COALESCE(excluded.email, related_person.email),
    may_hear = excluded.may_hear, note = COALESCE(excluded.note, related_person.note), source = excluded.source,
    updated_at = excluded.updated_at
