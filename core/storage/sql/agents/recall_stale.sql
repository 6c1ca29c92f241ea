-- What should have left while the machine was stopped and says nothing true any more: answers after a quarter of an
-- hour, everything else after its day.
UPDATE outbox SET state = 'recalled', refused_reason = :reason, stopped_from = NULL, updated_at = :now
WHERE stopped_from IS NOT NULL AND state = 'queued' AND not_before = stopped_from
    AND stopped_from < CASE origin WHEN 'agent' THEN CAST(:answers AS BIGINT) ELSE CAST(:day AS BIGINT) END
RETURNING debtor_id, purpose, origin
