SELECT id, name FROM portfolio
