SELECT contact_point.debtor_id, contact_point.kind, contact_point.value, contact_point.last_inbound_at,
    contact_point.confidence, contact_point.id, contact_point.label,
    CASE WHEN contact_point.status IN ('unknown', 'active') THEN 1 ELSE 0 END AS reachable,
-- include cadence/parts/of_another
FROM (SELECT CAST(jsonb_array_elements_text(CAST(:debtors AS jsonb)) AS BIGINT) AS value) AS due
JOIN contact_point ON contact_point.debtor_id = due.value
