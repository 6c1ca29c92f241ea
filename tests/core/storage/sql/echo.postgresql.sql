-- Every kind of value goes in and comes back; don't trip over this comment's quote or its :placeholder.
SELECT CAST(:integer AS BIGINT) AS integer, CAST(:text AS TEXT) AS text, CAST(:bytes AS BYTEA) AS bytes,
    CAST(:real AS DOUBLE PRECISION) AS real, CAST(:flag AS BIGINT) AS flag, CAST(:date AS TEXT) AS date,
    CAST(:instant AS BIGINT) AS instant
