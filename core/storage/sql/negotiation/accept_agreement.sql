-- The first yes is the one that counts; a line of the timeline takes the place of none.
UPDATE agreement SET accepted_at = COALESCE(accepted_at, CAST(:at AS BIGINT)),
    evidence_interaction_id = COALESCE(evidence_interaction_id, CAST(:evidence AS BIGINT))
WHERE debtor_id = :debtor AND id = :agreement
