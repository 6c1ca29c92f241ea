SELECT help_request.debtor_id, help_request.asked_by, help_request.asked_at, help_request.item_id, help_request.words,
    help_request.state, help_request.taken_by, help_request.taken_at, help_request.answer, debtor.name
FROM help_request
JOIN debtor ON debtor.id = help_request.debtor_id
WHERE help_request.debtor_id = :debtor AND help_request.state IN ('open', 'taken')
ORDER BY help_request.asked_at, help_request.asked_by
