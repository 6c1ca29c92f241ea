UPDATE debtor
SET name = :name, name_folded = :folded, uf = COALESCE(NULLIF(:uf, ''), uf), city = COALESCE(NULLIF(:city, ''), city),
    birth_date = COALESCE(:birth_date, birth_date), updated_at = :now
WHERE id = :id
