-- The states stand here by name, so that the index of what was set aside serves.
SELECT id, channel, provider, account, content_type, received_at, state, COALESCE(reason, '') AS reason, attempts,
    processed_at, LENGTH(body) AS size
FROM inbox
WHERE state IN ('parked', 'unsupported', 'dropped')
    AND ((:state = '' AND state <> 'dropped') OR state = :state)
    AND (:provider = '' OR provider = :provider)
    AND id > :after
ORDER BY id
LIMIT :limit
