-- of this engine alone
WITH given AS (
    SELECT key AS number, json_extract(value, '$.portfolio_id') AS portfolio_id,
        json_extract(value, '$.anchor_due') AS anchor_due, json_extract(value, '$.place_step') AS place_step,
        json_extract(value, '$.confirmed') AS confirmed, json_extract(value, '$.by_email') AS by_email,
        json_extract(value, '$.if_silent') AS if_silent, json_extract(value, '$.step') AS step,
        json_extract(value, '$.cadence') AS cadence, json_extract(value, '$.version') AS version,
        json_extract(value, '$.channel') AS channel, json_extract(value, '$.template') AS template,
        json_extract(value, '$.purpose') AS purpose, json_extract(value, '$.subject') AS subject,
        json_extract(value, '$.body') AS body, json_extract(value, '$.payload') AS payload,
        json_extract(value, '$.reason') AS reason, json_extract(value, '$.not_after') AS not_after,
        json_extract(value, '$.next_step') AS next_step, json_extract(value, '$.next_at') AS next_at,
        json_extract(value, '$.next_state') AS next_state
    FROM json_each(:occasions))
INSERT INTO temp.plain_occasion (number, portfolio_id, anchor_due, place_step, confirmed, by_email, if_silent, step, cadence,
    version, channel, template, purpose, subject, body, payload, tells_amount, actor, reason, dedupe_key, not_after,
    next_step, next_at, next_state)
SELECT number, portfolio_id, anchor_due, place_step, confirmed, by_email, if_silent, step, cadence, version, channel,
    template, purpose, subject, body, payload,
    instr(body || COALESCE(subject, '') || COALESCE(payload, ''), '{valor}') > 0, 'cadence:' || cadence, reason,
    'cadence:' || purpose || ':' || :today, not_after, next_step, next_at, next_state
FROM given
