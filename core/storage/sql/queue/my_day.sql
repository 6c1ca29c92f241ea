-- What a person did since the day began, and what of theirs still waits.
SELECT
    (SELECT COUNT(*) FROM work_item WHERE state = 'closed' AND closed_by = :actor AND closed_at >= :since) AS cases,
    (SELECT COUNT(*) FROM agreement WHERE made_by = :actor AND made_at >= :since AND state IN ('active', 'kept')) AS agreements,
    (SELECT SUM(total_cents) FROM agreement WHERE made_by = :actor AND made_at >= :since AND state IN ('active', 'kept')) AS agreed_cents,
    (SELECT COUNT(*) FROM outbox WHERE actor = :actor AND origin = 'human'
        AND state IN ('queued', 'claimed', 'handed_over')) AS pending
