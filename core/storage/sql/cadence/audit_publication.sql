INSERT INTO audit_entry (id, at, actor, action, detail) VALUES (:id, :at, :actor, 'publish_cadence', :detail)
