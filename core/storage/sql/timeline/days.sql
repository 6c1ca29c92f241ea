SELECT at_day AS day, count(*) AS lines
FROM (SELECT (at - :offset) / 86400000000 AS at_day FROM interaction WHERE debtor_id = :debtor) line
GROUP BY at_day
ORDER BY at_day
