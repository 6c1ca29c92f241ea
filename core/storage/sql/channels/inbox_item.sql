SELECT id, channel, provider, account, event_key, content_type, body, received_at, attempts, state,
    COALESCE(reason, '') AS reason
FROM inbox WHERE id = :id
