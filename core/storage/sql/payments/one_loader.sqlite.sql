-- Writers take turns as it is.
SELECT 1 AS locked
