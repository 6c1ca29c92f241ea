UPDATE inbox SET claimed_by = :worker, lease_until = :until, attempts = attempts + 1
WHERE (event_key, provider, account) IN (
    SELECT head.event_key, head.provider, head.account
    FROM inbox AS head
    WHERE head.state = 'received'
        AND (head.not_before IS NULL OR head.not_before <= :now)
        AND (head.lease_until IS NULL OR head.lease_until <= :now)
-- include channels/parts/inbox_turn
    ORDER BY head.id
    LIMIT :limit)
RETURNING id, channel, provider, account, event_key, content_type, body, received_at, attempts
