SELECT nextval(CAST(:sequence || '_id_seq' AS regclass)) AS id
