-- What a row of the queue shows, beside the item itself.
SELECT work_item.id, work_item.debtor_id, work_item.desk, work_item.reason, work_item.sensitivity, work_item.score,
    work_item.terms, work_item.summary, work_item.channel, work_item.state, work_item.due_at, work_item.holder,
    work_item.lease_until, work_item.snoozed_until, debtor.name, debtor.kind, debtor.right_party_at,
    (SELECT SUM(instalment.open_cents) FROM instalment
        WHERE instalment.debtor_id = debtor.id AND instalment.status = 'open' AND instalment.due <= :today) AS open_cents,
    (SELECT MIN(instalment.due) FROM instalment
        WHERE instalment.debtor_id = debtor.id AND instalment.status = 'open') AS oldest_due
FROM work_item
JOIN debtor ON debtor.id = work_item.debtor_id
WHERE work_item.state IN ('open', 'claimed', 'snoozed')
ORDER BY work_item.score DESC, work_item.due_at, work_item.id
LIMIT :limit
