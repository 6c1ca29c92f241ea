SELECT id, creditor_id, method, value, name, state, proposed_by, proposed_at, confirmed_by, confirmed_at, retired_by,
    retired_at, refusal
FROM payee WHERE id = :id
