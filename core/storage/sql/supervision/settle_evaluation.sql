UPDATE quality_evaluation SET state = :state, verdict = :words, settled_by = :actor, settled_at = :now
WHERE debtor_id = :debtor AND id = :id
