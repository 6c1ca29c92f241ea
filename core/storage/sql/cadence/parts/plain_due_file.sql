due AS (
    SELECT place.debtor_id, place.portfolio_id, place.anchor_due, debtor.uf,
        substr(debtor.name, 1, instr(debtor.name || ' ', ' ') - 1) AS first_name,
        occasion.cadence, occasion.by_email, occasion.channel, occasion.template, occasion.purpose, occasion.subject,
        occasion.body, occasion.payload, occasion.reason,
        (SELECT contact_point.value
            FROM contact_point
            WHERE contact_point.debtor_id = place.debtor_id AND contact_point.status IN ('unknown', 'active')
                AND CASE WHEN occasion.by_email = 1 THEN contact_point.kind = 'email'
                    ELSE contact_point.kind = 'whatsapp'
                        OR (contact_point.kind = 'phone' AND contact_point.value LIKE '+55__9________') END
            ORDER BY contact_point.kind <> 'email' AND contact_point.last_inbound_at IS NULL, contact_point.confidence DESC,
                contact_point.id
            LIMIT 1) AS handle,
        SUM(CASE WHEN instalment.due <= :today THEN instalment.open_cents ELSE 0 END) AS due_cents,
        SUM(CASE WHEN instalment.due = place.anchor_due THEN instalment.open_cents ELSE 0 END) AS anchor_cents,
        MIN(CASE WHEN instalment.due = place.anchor_due THEN instalment.contract_id END) AS contract_id
    FROM place
    CROSS JOIN debtor ON debtor.id = place.debtor_id AND debtor.kind = 'person'
        AND debtor.name NOT GLOB '*[{"\' || char(1) || '-' || char(31) || char(127) || ']*'
        AND debtor.name NOT LIKE ' %' AND debtor.name <> ''
    CROSS JOIN occasion ON occasion.portfolio_id = place.portfolio_id AND occasion.anchor_due = place.anchor_due
        AND occasion.place_step = place.step AND occasion.confirmed = (debtor.right_party_at IS NOT NULL)
    CROSS JOIN instalment ON instalment.debtor_id = place.debtor_id AND instalment.status = 'open'
    WHERE place.debtor_id NOT IN (SELECT special.debtor_id FROM special)
        AND NOT EXISTS (SELECT 1 FROM contract
            WHERE contract.debtor_id = place.debtor_id AND contract.portfolio_id <> place.portfolio_id)
        AND (place.updated_at < :midnight OR (place.step = '' AND NOT EXISTS (SELECT 1 FROM cadence_run
            WHERE cadence_run.debtor_id = place.debtor_id AND (cadence_run.at >= :midnight
                OR (cadence_run.portfolio_id = place.portfolio_id AND cadence_run.anchor_due = place.anchor_due)))))
        AND (occasion.if_silent = 0 OR NOT EXISTS (SELECT 1 FROM contact_point AS heard
            WHERE heard.debtor_id = place.debtor_id AND heard.last_inbound_at > :week_ago))
    GROUP BY place.debtor_id
    HAVING MIN(instalment.due) = place.anchor_due),
worded AS (
    SELECT *, row_number() OVER () AS place_in_batch,
        replace(printf('%,d', CASE WHEN due_cents > 0 THEN due_cents ELSE anchor_cents END / 100), ',', '.')
            || printf(',%02d', CASE WHEN due_cents > 0 THEN due_cents ELSE anchor_cents END % 100) AS amount
    FROM due
    WHERE handle IS NOT NULL AND (due_cents > 0 OR anchor_cents > 0)
        AND NOT EXISTS (SELECT 1 FROM closed
            WHERE closed.channel = due.channel AND closed.uf = COALESCE(due.uf, '')
                AND closed.area = CASE WHEN due.handle LIKE '+55%' AND length(due.handle) IN (13, 14)
                    THEN substr(due.handle, 4, 2) ELSE '' END))
INSERT INTO outbox (debtor_id, id, channel, handle, purpose, kind, template, subject, body, payload, origin, actor,
    reason, contract_id, dedupe_key, priority, state, not_before, created_at, updated_at, client_id)
SELECT debtor_id, :first_id + place_in_batch - 1, channel, handle, purpose, 'template', template,
    replace(replace(subject, '{primeiro_nome}', first_name), '{valor}', amount),
    replace(replace(body, '{primeiro_nome}', first_name), '{valor}', amount),
    replace(replace(payload, '{primeiro_nome}', first_name), '{valor}', amount),
    'cadence', 'cadence:' || cadence, reason, contract_id, 'cadence:' || purpose || ':' || :today, 6, 'queued', :now, :now,
    :now, :batch || (:first_id + place_in_batch - 1)
FROM worded
