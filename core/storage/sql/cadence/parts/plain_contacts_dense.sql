    -- Who wrote lately, and at which contacts a list forbids something, in one look at the contacts: most of the range are
    -- due. Without any list nothing is looked up in them.
    UNION ALL SELECT contact_point.debtor_id FROM contact_point
    WHERE contact_point.debtor_id BETWEEN :first AND :last AND (contact_point.last_inbound_at > :talking
        OR (EXISTS (SELECT 1 FROM do_not_contact)
            AND EXISTS (SELECT 1 FROM do_not_contact WHERE do_not_contact.value = contact_point.value)))
