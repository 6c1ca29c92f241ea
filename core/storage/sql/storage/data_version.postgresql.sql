SELECT 0 AS data_version
