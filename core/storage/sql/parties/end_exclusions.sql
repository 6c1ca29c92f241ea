UPDATE do_not_contact SET valid_until = :yesterday
WHERE list = :list AND (CAST(:creditor AS BIGINT) = 0 OR creditor_id = :creditor) AND listed_at < :at
    AND (valid_until IS NULL OR valid_until > :yesterday)
