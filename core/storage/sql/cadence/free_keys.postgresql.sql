-- What did not leave was not said: the day's name is free for what is said in its place. As an array the debtors lead the
-- look into the index, however many messages the table had when this was planned; joined, it was read whole.
UPDATE outbox SET dedupe_key = dedupe_key || ':' || id
WHERE debtor_id = ANY (ARRAY(SELECT CAST(jsonb_array_elements_text(CAST(:debtors AS jsonb)) AS BIGINT)))
    AND dedupe_key > 'cadence:' AND dedupe_key < 'cadence;' AND dedupe_key LIKE 'cadence:%:' || CAST(:today AS TEXT)
    AND state IN ('failed', 'refused', 'recalled')
