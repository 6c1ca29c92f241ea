WITH head AS MATERIALIZED (
    SELECT head.event_key, head.provider, head.account
    FROM inbox AS head
    WHERE head.state = 'received'
        AND (head.not_before IS NULL OR head.not_before <= :now)
        AND (head.lease_until IS NULL OR head.lease_until <= :now)
-- include channels/parts/inbox_turn
    ORDER BY head.id
    LIMIT :limit
    FOR UPDATE SKIP LOCKED)
UPDATE inbox SET claimed_by = :worker, lease_until = :until, attempts = attempts + 1
FROM head
WHERE inbox.event_key = head.event_key AND inbox.provider = head.provider AND inbox.account = head.account
RETURNING inbox.id, inbox.channel, inbox.provider, inbox.account, inbox.event_key, inbox.content_type, inbox.body,
    inbox.received_at, inbox.attempts
