-- What came in within the period, and what was paid later of what was overdue in it.
SELECT COALESCE(SUM(CASE WHEN paid_at < :end THEN amount_cents ELSE 0 END), 0) AS recovered,
    COALESCE(SUM(CASE WHEN paid_at >= :end AND due <= :last AND created_at < :end THEN amount_cents ELSE 0 END), 0) AS later
FROM (
-- include insight/parts/placed_money
) AS placed
WHERE portfolio_id = :portfolio OR :portfolio = 0
