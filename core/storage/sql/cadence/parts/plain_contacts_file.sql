    -- Who wrote, whom a list names, and where a message would go.
    AND (contact_point.last_inbound_at IS NOT NULL OR EXISTS (SELECT 1 FROM do_not_contact)
        OR CASE contact_point.kind WHEN 'email' THEN :by_email WHEN 'phone' THEN :by_phone WHEN 'whatsapp' THEN :by_phone
            ELSE 0 END)
