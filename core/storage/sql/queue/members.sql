SELECT actor, state, reason, since FROM desk_state ORDER BY actor
