SELECT COALESCE(MAX(at), 0) AS at FROM audit_entry WHERE action = 'import_debts'
