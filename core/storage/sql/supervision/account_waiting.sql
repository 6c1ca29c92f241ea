-- What goes next by a channel; what is in doubt first.
SELECT outbox.id, outbox.debtor_id, debtor.name, outbox.body, outbox.state, outbox.not_before AS at,
    outbox.refused_by AS rule, outbox.refused_reason AS reason, outbox.attempts
FROM outbox JOIN debtor ON debtor.id = outbox.debtor_id
WHERE outbox.channel = :channel AND outbox.state IN ('queued', 'claimed', 'handed_over', 'uncertain')
ORDER BY CASE WHEN outbox.state = 'queued' THEN 1 ELSE 0 END, outbox.not_before, outbox.id
LIMIT :limit
