INSERT INTO inbox (id, channel, provider, account, event_key, order_key, content_type, body, received_at, state,
    processed_at)
VALUES (:id, 'email', 'maildir', 'demonstracao', :event_key, :event_key, 'message/rfc822', :body, :at, 'processed', :at)
