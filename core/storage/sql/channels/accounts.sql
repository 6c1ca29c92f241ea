SELECT channel_account.*,
    (SELECT MAX(inbox.received_at) FROM inbox
     WHERE inbox.provider = channel_account.inbound AND inbox.account = channel_account.account) AS last_event_at
FROM channel_account
WHERE seen_at > :seen_after OR paused_at IS NOT NULL
ORDER BY rank, channel, account
