INSERT INTO desk_state (actor, state, reason, since)
VALUES (:actor, :state, :reason, :now)
ON CONFLICT (actor) DO UPDATE
SET state = excluded.state, reason = excluded.reason, since = excluded.since
