due AS MATERIALIZED (
    SELECT place.debtor_id, place.portfolio_id, place.anchor_due, place.step AS place_step, occasion.step,
        occasion.cadence, occasion.version, occasion.channel, occasion.template, occasion.purpose, occasion.subject,
        occasion.body, occasion.payload, occasion.reason, occasion.not_after, occasion.next_step, occasion.next_at, occasion.next_state,
        split_part(debtor.name, ' ', 1) AS first_name, handle.value AS handle, owed.contract_id,
        CASE WHEN owed.due_cents > 0 THEN owed.due_cents ELSE owed.anchor_cents END AS cents,
        nextval('outbox_id_seq') AS outbox_id
    FROM place
    -- Without the range the debtors are read from the very first one on, in each range again.
    JOIN debtor ON debtor.id = place.debtor_id AND debtor.id BETWEEN :first AND :last AND debtor.kind = 'person'
        AND debtor.name ~ '^[^ {"\\[:cntrl:]][^{"\\[:cntrl:]]*$'
    JOIN occasion ON occasion.portfolio_id = place.portfolio_id AND occasion.anchor_due = place.anchor_due
        AND occasion.place_step = place.step
        AND occasion.confirmed = CASE WHEN debtor.right_party_at IS NULL THEN 0 ELSE 1 END
    CROSS JOIN LATERAL (
        SELECT MIN(instalment.due) AS oldest,
            CAST(SUM(CASE WHEN instalment.due <= :today THEN instalment.open_cents ELSE 0 END) AS BIGINT) AS due_cents,
            CAST(SUM(CASE WHEN instalment.due = place.anchor_due THEN instalment.open_cents ELSE 0 END) AS BIGINT)
                AS anchor_cents,
            MIN(CASE WHEN instalment.due = place.anchor_due THEN instalment.contract_id END) AS contract_id,
            COUNT(CASE WHEN contract.portfolio_id <> place.portfolio_id THEN 1 END) AS elsewhere
        FROM instalment
        JOIN contract ON contract.debtor_id = instalment.debtor_id AND contract.id = instalment.contract_id
        WHERE instalment.debtor_id = place.debtor_id AND instalment.status = 'open') AS owed
    CROSS JOIN LATERAL (
        SELECT CASE WHEN contact_point.label IS NULL THEN contact_point.value END AS value
        FROM contact_point
        WHERE contact_point.debtor_id = place.debtor_id AND contact_point.status IN ('unknown', 'active')
            AND CASE WHEN occasion.by_email = 1 THEN contact_point.kind = 'email'
                ELSE contact_point.kind = 'whatsapp'
                    OR (contact_point.kind = 'phone' AND contact_point.value LIKE '+55__9________') END
        -- A label may tell of a place that is not theirs.
        ORDER BY contact_point.label IS NULL, contact_point.kind <> 'email' AND contact_point.last_inbound_at IS NULL, contact_point.confidence DESC,
            contact_point.id
        LIMIT 1) AS handle
    LEFT JOIN closed ON closed.channel = occasion.channel AND closed.uf = COALESCE(debtor.uf, '')
        AND closed.area = CASE WHEN handle.value LIKE '+55%' AND length(handle.value) IN (13, 14)
            THEN substr(handle.value, 4, 2) ELSE '' END
    WHERE closed.channel IS NULL AND handle.value IS NOT NULL AND owed.oldest = place.anchor_due AND owed.elsewhere = 0
        AND (owed.due_cents > 0 OR owed.anchor_cents > 0)
        AND place.debtor_id NOT IN (SELECT special.debtor_id FROM special)
        AND (place.updated_at < :midnight OR (place.step = '' AND NOT EXISTS (SELECT 1 FROM cadence_run
            WHERE cadence_run.debtor_id = place.debtor_id AND (cadence_run.at >= :midnight
                OR (cadence_run.portfolio_id = place.portfolio_id AND cadence_run.anchor_due = place.anchor_due)))))
        AND (occasion.if_silent = 0 OR NOT EXISTS (SELECT 1 FROM contact_point AS heard
            WHERE heard.debtor_id = place.debtor_id AND heard.last_inbound_at > :week_ago))),
