UPDATE instalment SET open_cents = :open, charged_until = :charged_until, charges_open_cents = :charges_open,
    updated_at = :now, status = CASE WHEN CAST(:open AS BIGINT) = 0 THEN 'paid' ELSE 'open' END
WHERE debtor_id = :debtor AND id = :instalment AND status = 'agreed'
