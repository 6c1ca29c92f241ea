SELECT COUNT(*) AS due FROM inbox
WHERE state = 'received' AND (not_before IS NULL OR not_before <= :now) AND (lease_until IS NULL OR lease_until <= :now)
