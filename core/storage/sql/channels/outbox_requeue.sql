-- Without a code its provider never had it: no doubt is left.
UPDATE outbox SET state = 'queued', not_before = :not_before, failure_code = CAST(:code AS TEXT),
    failure_reason = CAST(:reason AS TEXT), in_doubt = CASE WHEN CAST(:code AS TEXT) IS NULL THEN 0 ELSE in_doubt END,
    claimed_by = NULL, lease_until = NULL, updated_at = :now
WHERE debtor_id = :debtor_id AND id = :id AND state IN ('claimed', 'handed_over', 'uncertain')
