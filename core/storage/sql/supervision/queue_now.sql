SELECT SUM(CASE WHEN state = 'open' OR lease_until <= :now THEN 1 ELSE 0 END) AS waiting,
    SUM(CASE WHEN state = 'open' OR lease_until <= :now THEN :now - created_at ELSE 0 END) AS waited,
    SUM(CASE WHEN state = 'claimed' AND lease_until > :now THEN 1 ELSE 0 END) AS held,
    SUM(CASE WHEN due_at < :now AND (state = 'open' OR lease_until <= :now) THEN 1 ELSE 0 END) AS late,
    SUM(CASE WHEN due_at IS NOT NULL THEN 1 ELSE 0 END) AS timed
FROM work_item
WHERE state IN ('open', 'claimed')
