-- What the rules say of each occasion (a step counted from one due date), for the confirmed party and for anybody else.
occasion AS MATERIALIZED (
    SELECT json_extract(value, '$.portfolio_id') AS portfolio_id, json_extract(value, '$.anchor_due') AS anchor_due,
        json_extract(value, '$.place_step') AS place_step, json_extract(value, '$.confirmed') AS confirmed,
        json_extract(value, '$.by_email') AS by_email, json_extract(value, '$.if_silent') AS if_silent,
        json_extract(value, '$.step') AS step, json_extract(value, '$.cadence') AS cadence,
        json_extract(value, '$.version') AS version, json_extract(value, '$.channel') AS channel,
        json_extract(value, '$.template') AS template, json_extract(value, '$.purpose') AS purpose,
        json_extract(value, '$.subject') AS subject, json_extract(value, '$.body') AS body,
        json_extract(value, '$.payload') AS payload, json_extract(value, '$.reason') AS reason,
        json_extract(value, '$.next_step') AS next_step, json_extract(value, '$.next_at') AS next_at,
        json_extract(value, '$.next_state') AS next_state
    FROM json_each(:occasions))
