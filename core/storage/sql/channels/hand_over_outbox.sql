-- Not while a stop of the machine covers it, nor while a person has the case or the machine is silent, whoever committed that
-- since the row was looked at. A payment is acknowledged beside a person.
UPDATE outbox SET state = 'handed_over', attempts = attempts + 1, updated_at = :now
WHERE debtor_id = :debtor_id AND id = :id AND state = 'claimed' AND claimed_by = :worker AND lease_until > :now
    AND (origin = 'human' OR NOT EXISTS (
-- include agents/parts/stops_over_outbox
    ))
    AND (origin = 'human' OR NOT EXISTS (
        SELECT 1 FROM baton
        WHERE baton.debtor_id = outbox.debtor_id AND (baton.until IS NULL OR baton.until > :now)
            AND (baton.holder_kind = 'nobody'
                OR (baton.holder_kind = 'human' AND NOT (outbox.origin = 'system' AND outbox.purpose = 'payment')))))
