-- Most of the range is due: it is read as it stands. The sign keeps the planner from another index.
FROM cadence_state AS place
WHERE place.state = 'active' AND +place.next_at <= :now AND place.debtor_id BETWEEN :first AND :last
