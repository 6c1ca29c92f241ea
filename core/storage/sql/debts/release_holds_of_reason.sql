UPDATE hold SET released_at = :at, released_by = :by
WHERE debtor_id = :debtor AND reason = :reason AND released_at IS NULL
