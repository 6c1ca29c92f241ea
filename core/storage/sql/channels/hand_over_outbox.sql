-- Not when its day is over. Not while a stop of the machine covers it, nor while somebody else has the debtor, whoever committed that since the row was
-- looked at: another person, another engine (only machines yield to one), or nobody, in silence. A payment is acknowledged
-- beside a person. Nor with words about the debt that a payment or an agreement has overtaken since they were prepared.
UPDATE outbox SET state = 'handed_over', attempts = attempts + 1, updated_at = :now,
    fall_back_at = CAST(:fall_back_at AS BIGINT), revoking_since = NULL
WHERE debtor_id = :debtor_id AND id = :id AND state = 'claimed' AND claimed_by = :worker AND lease_until > :now
    AND (not_after IS NULL OR not_after > :now)
    AND (origin = 'human' OR NOT EXISTS (
-- include agents/parts/stops_over_outbox
    ))
    AND NOT EXISTS (
        SELECT 1 FROM baton
        WHERE baton.debtor_id = outbox.debtor_id AND (baton.until IS NULL OR baton.until > :now)
            AND CASE
                WHEN baton.holder_kind = 'human' THEN baton.holder <> outbox.actor
                    AND NOT (outbox.origin = 'system' AND outbox.purpose = 'payment')
                WHEN baton.holder_kind = 'agent' THEN outbox.origin <> 'human' AND baton.holder <> :worker
                ELSE outbox.origin <> 'human'
            END)
    AND (outbox.payload IS NULL OR outbox.payload NOT LIKE '%"standing":"%' OR outbox.payload LIKE '%"standing":"' || (
-- include agents/parts/debt_standing
    ) || '"%')
