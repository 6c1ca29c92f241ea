INSERT INTO draft (actor, debtor_id, kind, channel, body, updated_at)
VALUES (:actor, :debtor, :kind, :channel, :body, :now)
ON CONFLICT (actor, debtor_id, kind) DO UPDATE
SET channel = excluded.channel, body = excluded.body, updated_at = excluded.updated_at
