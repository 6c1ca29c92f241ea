INSERT INTO event_seen (provider, event_key, inbox_id, seen_at) VALUES (:provider, :event_key, :inbox_id, :at)
ON CONFLICT (provider, event_key) DO NOTHING
