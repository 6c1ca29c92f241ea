-- Nothing was taken.
SELECT 1 AS ended
