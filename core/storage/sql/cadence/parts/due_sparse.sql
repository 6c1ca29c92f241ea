-- Few of the range are due: they are found by their hour and their number.
FROM cadence_state AS place
WHERE place.state = 'active' AND place.next_at <= :now AND place.debtor_id BETWEEN :first AND :last
