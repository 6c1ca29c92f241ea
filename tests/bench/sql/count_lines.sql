SELECT debtor_id, channel, direction, COUNT(*) AS lines
FROM interaction
GROUP BY debtor_id, channel, direction
