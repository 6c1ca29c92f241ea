    contact_point.id, contact_point.kind, contact_point.value, contact_point.label IS NOT NULL AS labelled,
    contact_point.confidence, contact_point.last_inbound_at,
    CASE contact_point.status WHEN 'unknown' THEN 1 WHEN 'active' THEN 1 ELSE 0 END AS reachable,
    -- Without any list nothing is looked up in them.
    EXISTS (SELECT 1 FROM do_not_contact)
        AND EXISTS (SELECT 1 FROM do_not_contact WHERE do_not_contact.value = contact_point.value) AS listed
