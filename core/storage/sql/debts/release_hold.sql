UPDATE hold SET released_at = :at, released_by = :by
WHERE debtor_id = :debtor AND id = :id AND released_at IS NULL
