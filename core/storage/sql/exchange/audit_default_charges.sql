INSERT INTO audit_entry (id, at, actor, action, detail) VALUES (:id, :at, :actor, 'default_charges', :detail)
