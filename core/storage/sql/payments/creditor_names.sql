SELECT id, name FROM creditor ORDER BY name, id
