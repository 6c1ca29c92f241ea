INSERT INTO creditor (id, name, name_folded, created_at) VALUES (:id, :name, :folded, :now)
