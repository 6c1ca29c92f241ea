-- Who waits for each step, counted from a due date or an event.
SELECT place.step, COUNT(*) AS places, MIN(place.next_at) AS next_at
FROM (
    SELECT portfolio_id, step, next_at FROM cadence_state WHERE state = 'active'
    UNION ALL
    SELECT portfolio_id, step, next_at FROM cadence_event WHERE state = 'active') AS place
JOIN portfolio ON portfolio.id = place.portfolio_id
WHERE portfolio.cadence = :cadence
GROUP BY place.step
