UPDATE help_request
SET state = :state, ended_at = :now, answer = :answer
WHERE debtor_id = :debtor AND asked_by = :asked_by AND state IN ('open', 'taken')
