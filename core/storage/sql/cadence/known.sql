-- Cadences that a portfolio follows or that somebody published.
SELECT known.name, (SELECT COUNT(*) FROM portfolio WHERE portfolio.cadence = known.name) AS portfolios
FROM (SELECT cadence AS name FROM portfolio UNION SELECT name FROM cadence_definition) AS known
ORDER BY known.name
