SELECT id FROM portfolio ORDER BY id
