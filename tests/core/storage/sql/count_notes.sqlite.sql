SELECT COUNT(*) AS n FROM change_note
