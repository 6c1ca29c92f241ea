UPDATE instalment SET open_cents = :open, charged_until = :charged_until, charges_open_cents = :charges_open,
    status = CASE WHEN CAST(:open AS BIGINT) = 0 AND CAST(:charges_open AS BIGINT) = 0 THEN 'paid' ELSE 'open' END,
    updated_at = :now
WHERE debtor_id = :debtor AND id = :id AND status = 'open'
