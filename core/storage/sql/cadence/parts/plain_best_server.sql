        -- A label may tell of a place that is not theirs.
        contact_point.label IS NULL, contact_point.kind <> 'email' AND contact_point.last_inbound_at IS NULL,
        contact_point.confidence DESC, contact_point.id
