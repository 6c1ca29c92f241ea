-- Each time twice as long as the time before, up to 512 times the first wait.
UPDATE payment_request SET tries = tries + 1,
    retry_after = CAST(:now AS BIGINT) + CAST(:wait AS BIGINT) * (1 << CAST(CASE WHEN tries < 9 THEN tries ELSE 9 END AS INTEGER))
WHERE debtor_id = :debtor AND id = :id
