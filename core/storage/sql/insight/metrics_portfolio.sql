SELECT id FROM portfolio
WHERE CAST(id AS TEXT) = :number
    OR (name_folded = :name AND NOT EXISTS (SELECT 1 FROM portfolio AS numbered WHERE CAST(numbered.id AS TEXT) = :number))
ORDER BY id
