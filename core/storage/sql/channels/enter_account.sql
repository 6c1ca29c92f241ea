INSERT INTO channel_account (provider, account, channel, sender, sends, inbound, rank, seen_at)
VALUES (:provider, :account, :channel, :sender, :sends, :inbound, :rank, :now)
ON CONFLICT (provider, account) DO UPDATE SET
    channel = excluded.channel, sender = excluded.sender, sends = excluded.sends, inbound = excluded.inbound,
    rank = excluded.rank, seen_at = excluded.seen_at
