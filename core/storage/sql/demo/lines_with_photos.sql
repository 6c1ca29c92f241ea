SELECT debtor_id, at, id FROM interaction WHERE kind = 'image' ORDER BY debtor_id, at, id
