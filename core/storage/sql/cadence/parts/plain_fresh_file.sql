    -- With one portfolio nobody has debts in another: a table less to look into.
    AND ((SELECT COUNT(*) FROM portfolio) = 1 OR NOT EXISTS (SELECT 1 FROM contract
        WHERE contract.debtor_id = place.debtor_id AND contract.portfolio_id <> place.portfolio_id))
    AND (place.updated_at < :midnight OR (place.step = '' AND NOT EXISTS (SELECT 1 FROM cadence_run
        WHERE cadence_run.debtor_id = place.debtor_id AND (cadence_run.at >= :midnight
            OR (cadence_run.portfolio_id = place.portfolio_id AND cadence_run.anchor_due = place.anchor_due)))))
