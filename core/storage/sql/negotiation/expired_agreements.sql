SELECT id FROM agreement
WHERE state IN ('proposed', 'awaiting_approval', 'accepted') AND expires_at <= :now ORDER BY expires_at, id
