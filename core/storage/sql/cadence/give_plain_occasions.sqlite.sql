-- of this engine alone
WITH given AS (
    SELECT json_extract(value, '$.number') AS number, json_extract(value, '$.anchor_due') AS anchor_due,
        json_extract(value, '$.step') AS step, json_extract(value, '$.cadence') AS cadence,
        json_extract(value, '$.version') AS version, json_extract(value, '$.channel') AS channel,
        json_extract(value, '$.template') AS template, json_extract(value, '$.purpose') AS purpose,
        json_extract(value, '$.subject') AS subject, json_extract(value, '$.body') AS body,
        json_extract(value, '$.payload') AS payload, json_extract(value, '$.reason') AS reason,
        json_extract(value, '$.not_after') AS not_after, json_extract(value, '$.next_step') AS next_step,
        json_extract(value, '$.next_at') AS next_at, json_extract(value, '$.next_state') AS next_state
    FROM json_each(:occasions))
INSERT INTO temp.plain_occasion (number, anchor_due, step, cadence, version, channel, template, purpose, subject, body,
    payload, actor, reason, dedupe_key, not_after, next_step, next_at, next_state)
SELECT number, anchor_due, step, cadence, version, channel, template, purpose, subject, body, payload,
    'cadence:' || cadence, reason, 'cadence:' || purpose || ':' || :today, not_after, next_step, next_at, next_state
FROM given
