SELECT COUNT(*) AS portfolios FROM portfolio WHERE cadence = :name
