SELECT debtor_id, id, accepted_at, made_by, state FROM agreement
WHERE accepted_at IS NOT NULL AND accepted_at < :until
ORDER BY accepted_at, debtor_id, id
