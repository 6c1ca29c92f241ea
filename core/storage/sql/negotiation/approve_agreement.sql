UPDATE agreement SET approved_by = :actor
WHERE debtor_id = :debtor AND id = :agreement
