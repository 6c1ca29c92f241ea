INSERT INTO payee (id, creditor_id, method, value, name, state, proposed_by, proposed_at)
VALUES (:id, :creditor, :method, :value, :name, 'proposed', :actor, :now)
ON CONFLICT DO NOTHING
