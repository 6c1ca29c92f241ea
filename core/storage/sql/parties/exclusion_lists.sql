SELECT list, MAX(legal) AS legal, MAX(source) AS source, COUNT(DISTINCT entry) AS entries,
    COUNT(DISTINCT CASE WHEN valid_from <= :today AND (valid_until IS NULL OR valid_until >= :today) THEN entry END) AS in_force,
    MAX(listed_by) AS listed_by, MAX(listed_at) AS listed_at
FROM do_not_contact
GROUP BY list
ORDER BY list
