UPDATE agreement SET replaced_by_id = :successor
WHERE debtor_id = :debtor AND id = :agreement
