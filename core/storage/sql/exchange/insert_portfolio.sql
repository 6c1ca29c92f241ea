INSERT INTO portfolio (id, creditor_id, name, name_folded, created_at) VALUES (:id, :creditor, :name, :folded, :now)
