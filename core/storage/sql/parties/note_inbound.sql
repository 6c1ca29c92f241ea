UPDATE contact_point
SET last_inbound_at = CASE WHEN last_inbound_at > :at THEN last_inbound_at ELSE :at END,
    status = CASE WHEN status = 'wrong' THEN status ELSE 'active' END
WHERE debtor_id = :debtor AND kind = :kind AND value = :value
