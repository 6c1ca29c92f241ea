-- The newest that was sent in these words, unless another one is open.
UPDATE suggestion SET state = 'open', decided_by = NULL, decided_at = NULL
WHERE debtor_id = :debtor
    AND id = (SELECT MAX(s.id) FROM suggestion s WHERE s.debtor_id = :debtor AND s.state = 'sent' AND s.body = :body)
    AND NOT EXISTS (SELECT 1 FROM suggestion o WHERE o.debtor_id = :debtor AND o.state = 'open')
RETURNING id
