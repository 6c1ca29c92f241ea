place.debtor_id NOT IN (SELECT special.debtor_id FROM special)
        AND (place.updated_at < :midnight OR (place.step = '' AND NOT EXISTS (SELECT 1 FROM cadence_run
            WHERE cadence_run.debtor_id = place.debtor_id AND (cadence_run.at >= :midnight
                OR (cadence_run.portfolio_id = place.portfolio_id AND cadence_run.anchor_due = place.anchor_due)))))
