-- What did not leave was not said: the day's name is free for what is said in its place.
UPDATE outbox SET dedupe_key = dedupe_key || ':' || id
WHERE debtor_id IN (SELECT CAST(jsonb_array_elements_text(CAST(:debtors AS jsonb)) AS BIGINT))
    AND dedupe_key > 'cadence:' AND dedupe_key < 'cadence;' AND dedupe_key LIKE 'cadence:%:' || CAST(:today AS TEXT)
    AND state IN ('failed', 'refused', 'recalled')
