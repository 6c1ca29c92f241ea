SELECT id, name FROM creditor ORDER BY name_folded, id
