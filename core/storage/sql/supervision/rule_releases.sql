-- A hold that somebody lifted.
SELECT hold.released_at AS at, hold.debtor_id, hold.id, hold.reason, hold.source, hold.released_by, hold.placed_by, debtor.name
FROM hold
JOIN debtor ON debtor.id = hold.debtor_id
WHERE hold.released_at >= :from AND hold.released_at < :until AND hold.released_at IS NOT NULL
    AND (CAST(:actor AS TEXT) IS NULL OR hold.released_by = CAST(:actor AS TEXT))
    AND (CAST(:rule AS TEXT) IS NULL OR hold.reason = CAST(:rule AS TEXT))
ORDER BY hold.released_at DESC, hold.id DESC
LIMIT :limit
