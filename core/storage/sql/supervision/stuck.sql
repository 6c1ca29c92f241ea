-- What should have left two minutes ago.
SELECT COUNT(*) AS messages FROM outbox WHERE state = 'queued' AND not_before <= :before
