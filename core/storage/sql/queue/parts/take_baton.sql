-- The baton to another holder; since when, unless it is theirs already.
INSERT INTO baton (debtor_id, holder_kind, holder, reason, since, until)
VALUES (:debtor, :kind, :holder, :reason, :now, :until)
ON CONFLICT (debtor_id) DO UPDATE
SET holder_kind = excluded.holder_kind, holder = excluded.holder, reason = excluded.reason,
    since = CASE WHEN baton.holder_kind = excluded.holder_kind AND baton.holder = excluded.holder
        THEN baton.since ELSE excluded.since END,
    until = excluded.until
