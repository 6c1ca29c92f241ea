SELECT CAST(COALESCE(SUM(CASE WHEN state = 'kept' THEN 1 ELSE 0 END), 0) AS BIGINT) AS kept,
    CAST(COALESCE(SUM(CASE WHEN state = 'broken' THEN 1 ELSE 0 END), 0) AS BIGINT) AS broken
FROM (SELECT state FROM promise WHERE debtor_id = :debtor
    UNION ALL SELECT state FROM agreement WHERE debtor_id = :debtor) deals
