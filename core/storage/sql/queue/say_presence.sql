INSERT INTO presence (debtor_id, actor, activity, since, until)
VALUES (:debtor, :actor, :activity, :now, :until)
ON CONFLICT (debtor_id, actor) DO UPDATE
SET since = CASE WHEN presence.activity = excluded.activity AND presence.until > excluded.since
        THEN presence.since ELSE excluded.since END,
    activity = excluded.activity, until = excluded.until
