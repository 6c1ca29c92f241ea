SELECT debtor_id, id, kind, value, status, source, label, confidence, last_inbound_at, created_at
FROM contact_point
WHERE debtor_id = :debtor
ORDER BY CASE status WHEN 'active' THEN 0 WHEN 'unknown' THEN 1 ELSE 2 END, confidence DESC, id
