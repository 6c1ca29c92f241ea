UPDATE agreement SET accepted_at = :now, evidence_interaction_id = :evidence
WHERE debtor_id = :debtor AND id = :agreement AND evidence_interaction_id IS NULL
