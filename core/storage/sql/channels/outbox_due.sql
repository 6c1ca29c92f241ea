SELECT COUNT(*) AS due FROM outbox WHERE state = 'queued' AND not_before <= :now
