SELECT * FROM outbox
WHERE debtor_id = :debtor_id AND state IN ('queued', 'claimed')
ORDER BY not_before, id
