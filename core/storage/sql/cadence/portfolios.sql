SELECT id, cadence FROM portfolio ORDER BY cadence, id
