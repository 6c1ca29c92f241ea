-- Every kind of value goes in and comes back; don't trip over this comment's quote or its :placeholder.
SELECT CAST(:integer AS INTEGER) AS integer, CAST(:text AS TEXT) AS text, CAST(:bytes AS BLOB) AS bytes,
    CAST(:real AS REAL) AS real, CAST(:flag AS INTEGER) AS flag, CAST(:date AS TEXT) AS date,
    CAST(:instant AS INTEGER) AS instant
