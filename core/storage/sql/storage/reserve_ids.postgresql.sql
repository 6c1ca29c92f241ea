SELECT nextval(CAST(:sequence || '_id_seq' AS regclass)) AS id FROM generate_series(1, CAST(:count AS BIGINT))
