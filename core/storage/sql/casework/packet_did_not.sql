-- What the machine wanted to say and did not: refused, put off or taken back.
SELECT updated_at, body, COALESCE(refused_reason, failure_reason, '') AS why
FROM outbox
WHERE debtor_id = :debtor AND updated_at >= :since AND origin <> 'human'
    AND (state IN ('refused', 'recalled') OR (state = 'queued' AND refused_by IS NOT NULL))
ORDER BY updated_at DESC, id DESC
LIMIT :limit
