INSERT INTO audit_entry (id, at, actor, action, debtor_id, detail) VALUES (:id, :at, :actor, :action, :debtor, :detail)
