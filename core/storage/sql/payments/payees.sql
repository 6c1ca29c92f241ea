SELECT id, creditor_id, method, value, name, state, proposed_by, proposed_at, confirmed_by, confirmed_at, retired_by,
    retired_at, refusal
FROM payee WHERE CAST(:creditor AS BIGINT) = 0 OR creditor_id = :creditor ORDER BY creditor_id, id
