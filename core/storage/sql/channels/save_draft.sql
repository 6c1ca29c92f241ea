INSERT INTO draft (actor, debtor_id, channel, body, updated_at) VALUES (:actor, :debtor, :channel, :body, :now)
ON CONFLICT (actor, debtor_id) DO UPDATE
SET channel = excluded.channel, body = excluded.body, updated_at = excluded.updated_at
