SELECT contact_point.debtor_id, contact_point.kind, contact_point.value
FROM debtor
JOIN contact_point ON contact_point.debtor_id = debtor.id
WHERE debtor.document IN (SELECT jsonb_array_elements_text(CAST(:documents AS jsonb)))
