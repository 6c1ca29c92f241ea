UPDATE instalment SET open_cents = :open, updated_at = :now,
    status = CASE WHEN CAST(:open AS BIGINT) = 0 THEN 'paid' ELSE 'open' END
WHERE debtor_id = :debtor AND id = :instalment AND status = 'agreed'
