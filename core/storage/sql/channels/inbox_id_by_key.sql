SELECT id FROM inbox WHERE event_key = :event_key AND provider = :provider AND account = :account
