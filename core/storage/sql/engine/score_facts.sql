SELECT
    (SELECT MAX(last_inbound_at) FROM contact_point WHERE debtor_id = :debtor) AS last_inbound_at,
    (SELECT MAX(at) FROM interaction WHERE debtor_id = :debtor AND direction = 'out'
        AND actor_kind IN ('human', 'agent')) AS last_conversation_at,
    (SELECT COUNT(*) FROM promise WHERE debtor_id = :debtor AND state = 'broken') AS broken_promises,
    (SELECT MAX(resolved_at) FROM promise WHERE debtor_id = :debtor AND state = 'broken') AS broken_at
