due AS (
    SELECT place.number, place.debtor_id, place.portfolio_id, place.anchor_due, debtor.uf,
        substr(debtor.name, 1, instr(debtor.name || ' ', ' ') - 1) AS first_name,
        occasion.number AS occasion, occasion.channel, occasion.tells_amount,
        -- The best of them by a number: sorting costs more than looking for the greatest. Where a label may tell of a place
        -- that is not theirs there is none.
        (SELECT chosen.value FROM (
            SELECT CASE WHEN contact_point.label IS NULL THEN contact_point.value END AS value, MAX(
                CASE WHEN contact_point.label IS NOT NULL THEN 1 << 61 ELSE 0 END
                    + CASE WHEN contact_point.kind <> 'email' AND contact_point.last_inbound_at IS NOT NULL THEN 1 << 60 ELSE 0 END
                    + (contact_point.confidence << 50) - contact_point.id)
            FROM contact_point
            WHERE contact_point.debtor_id = place.debtor_id
                AND CASE contact_point.kind WHEN 'email' THEN occasion.by_email WHEN 'whatsapp' THEN 1 - occasion.by_email
                    WHEN 'phone' THEN occasion.by_email = 0 AND contact_point.value GLOB '+55??9????????' ELSE 0 END
                AND CASE contact_point.status WHEN 'unknown' THEN 1 WHEN 'active' THEN 1 ELSE 0 END) AS chosen) AS handle,
        -- Nothing is open from before the anchor: what is due, or what falls due on it.
        SUM(CASE WHEN instalment.due <= MAX(:today, place.anchor_due) THEN instalment.open_cents END) AS cents,
        MIN(CASE WHEN instalment.due = place.anchor_due THEN instalment.contract_id END) AS contract_id
    FROM place
    CROSS JOIN debtor ON debtor.id = place.debtor_id AND debtor.kind = 'person'
        AND debtor.name > '!'
    CROSS JOIN temp.plain_occasion AS occasion ON occasion.portfolio_id = place.portfolio_id AND occasion.anchor_due = place.anchor_due
        AND occasion.place_step = place.step AND occasion.confirmed = (debtor.right_party_at IS NOT NULL)
    CROSS JOIN instalment ON instalment.debtor_id = place.debtor_id AND instalment.status = 'open'
    WHERE place.debtor_id NOT IN (SELECT special.debtor_id FROM special)
        -- With one portfolio nobody has debts in another: a table less to look into.
        AND ((SELECT COUNT(*) FROM portfolio) = 1 OR NOT EXISTS (SELECT 1 FROM contract
            WHERE contract.debtor_id = place.debtor_id AND contract.portfolio_id <> place.portfolio_id))
        AND (place.updated_at < :midnight OR (place.step = '' AND NOT EXISTS (SELECT 1 FROM cadence_run
            WHERE cadence_run.debtor_id = place.debtor_id AND (cadence_run.at >= :midnight
                OR (cadence_run.portfolio_id = place.portfolio_id AND cadence_run.anchor_due = place.anchor_due)))))
        AND (occasion.if_silent = 0 OR NOT EXISTS (SELECT 1 FROM contact_point AS heard
            WHERE heard.debtor_id = place.debtor_id AND heard.last_inbound_at > :week_ago))
