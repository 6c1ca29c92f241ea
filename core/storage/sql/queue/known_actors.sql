-- People who have signed in.
SELECT actor FROM desk_state ORDER BY actor
