SELECT contact_point.debtor_id, contact_point.kind, contact_point.value, contact_point.last_inbound_at,
    contact_point.confidence, contact_point.id, contact_point.label,
    CASE WHEN contact_point.status IN ('unknown', 'active') THEN 1 ELSE 0 END AS reachable,
    -- For which creditors (0: for all) a list forbids it, and by which channel (*: by all).
    (SELECT GROUP_CONCAT(CAST(do_not_contact.creditor_id AS TEXT) || ':' || do_not_contact.channel, ' ') FROM do_not_contact
        WHERE do_not_contact.value = contact_point.value AND do_not_contact.valid_from <= :today
            AND (do_not_contact.valid_until IS NULL OR do_not_contact.valid_until >= :today)) AS lists,
-- include cadence/parts/of_another
FROM json_each(:debtors) AS due
JOIN contact_point ON contact_point.debtor_id = due.value
