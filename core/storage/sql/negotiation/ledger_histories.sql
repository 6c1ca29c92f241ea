SELECT debtor_id, id FROM agreement
WHERE head IS NOT NULL AND (CAST(:debtor AS BIGINT) IS NULL OR debtor_id = :debtor) ORDER BY debtor_id, id
