    -- Who wrote lately, and at which contacts a list forbids something: the latter is looked at only where there are any
    -- lists. Most of the range are due.
    UNION ALL SELECT contact_point.debtor_id FROM contact_point
    WHERE contact_point.debtor_id BETWEEN :first AND :last AND contact_point.last_inbound_at > :talking
    UNION ALL SELECT contact_point.debtor_id FROM (SELECT 1 AS one FROM do_not_contact LIMIT 1) AS any_list
    CROSS JOIN contact_point
    WHERE contact_point.debtor_id BETWEEN :first AND :last
        AND EXISTS (SELECT 1 FROM do_not_contact WHERE do_not_contact.value = contact_point.value)
