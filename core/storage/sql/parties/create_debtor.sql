INSERT INTO debtor (id, kind, name, name_folded, document, document_root, uf, city, birth_date, created_at, updated_at)
VALUES (:id, :kind, :name, :name_folded, :document, :document_root, :uf, :city, :birth_date, :at, :at)
