-- What did not leave was not said: the day's name is free for what is said in its place.
UPDATE outbox SET dedupe_key = dedupe_key || ':' || id
WHERE debtor_id IN (SELECT value FROM json_each(:debtors))
    AND dedupe_key > 'cadence:' AND dedupe_key < 'cadence;' AND dedupe_key LIKE 'cadence:%:' || :today
    AND state IN ('failed', 'refused', 'recalled')
