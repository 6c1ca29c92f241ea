INSERT INTO baton (debtor_id, holder_kind, holder, reason, since, until)
VALUES (:debtor, 'human', :actor, :reason, :now, :until)
ON CONFLICT (debtor_id) DO UPDATE
SET holder_kind = excluded.holder_kind, holder = excluded.holder, reason = excluded.reason, since = excluded.since,
    until = excluded.until
