base AS MATERIALIZED (
    SELECT place.debtor_id, place.portfolio_id, place.anchor_due, place.step AS place_step, debtor.uf,
        split_part(debtor.name, ' ', 1) AS first_name, occasion.number AS occasion, occasion.channel, occasion.by_email,
        occasion.next_step, occasion.next_at, occasion.next_state
    FROM place
    -- Without the range the debtors are read from the very first one on, in each range again.
    JOIN debtor ON debtor.id = place.debtor_id AND debtor.id BETWEEN :first AND :last AND debtor.kind = 'person'
        AND debtor.name ~ '^[^ {"\\[:cntrl:]][^{"\\[:cntrl:]]*$'
    JOIN occasion ON occasion.portfolio_id = place.portfolio_id AND occasion.anchor_due = place.anchor_due
        AND occasion.place_step = place.step
        AND occasion.confirmed = CASE WHEN debtor.right_party_at IS NULL THEN 0 ELSE 1 END
    WHERE place.debtor_id NOT IN (SELECT special.debtor_id FROM special)
        AND (place.updated_at < :midnight OR (place.step = '' AND NOT EXISTS (SELECT 1 FROM cadence_run
            WHERE cadence_run.debtor_id = place.debtor_id AND (cadence_run.at >= :midnight
                OR (cadence_run.portfolio_id = place.portfolio_id AND cadence_run.anchor_due = place.anchor_due)))))
        AND (occasion.if_silent = 0 OR NOT EXISTS (SELECT 1 FROM contact_point AS heard
            WHERE heard.debtor_id = place.debtor_id AND heard.last_inbound_at > :week_ago))),
