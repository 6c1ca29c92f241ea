INSERT INTO inbox (id, channel, provider, account, event_key, order_key, content_type, body, received_at)
VALUES (:id, :channel, :provider, :account, :event_key, :order_key, :content_type, :body, :received_at)
ON CONFLICT (event_key, provider, account) DO NOTHING
