-- Few of the range are due: they are found by their hour, also where the planner would rather read everybody in order.
FROM cadence_state AS place INDEXED BY cadence_state_due
WHERE place.state = 'active' AND likelihood(place.next_at <= :now, 0.01) AND place.debtor_id BETWEEN :first AND :last
