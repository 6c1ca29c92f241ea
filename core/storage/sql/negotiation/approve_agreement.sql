UPDATE agreement SET state = 'active', approved_by = :actor
WHERE debtor_id = :debtor AND id = :agreement
