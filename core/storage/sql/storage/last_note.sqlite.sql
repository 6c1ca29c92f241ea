SELECT COALESCE(MAX(id), 0) AS id FROM change_note
