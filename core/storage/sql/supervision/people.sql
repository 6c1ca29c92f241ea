-- Who is here and what they are doing: everybody who has said what they do, and everybody who was given a role.
WITH person AS (
    SELECT actor FROM desk_state
    UNION
    SELECT actor FROM actor_role
    UNION
    SELECT holder FROM work_item WHERE state = 'claimed' AND lease_until > :now
)
SELECT person.actor, desk_state.state, desk_state.reason, desk_state.since, actor_role.role
FROM person
LEFT JOIN desk_state ON desk_state.actor = person.actor
LEFT JOIN actor_role ON actor_role.actor = person.actor
WHERE person.actor IS NOT NULL
ORDER BY person.actor
