-- What the rules say of each occasion (a step counted from one due date), for the confirmed party and for anybody else.
occasion AS MATERIALIZED (
    -- By type, so that they can be looked up.
    SELECT key AS number, CAST(json_extract(value, '$.portfolio_id') AS INTEGER) AS portfolio_id,
        CAST(json_extract(value, '$.anchor_due') AS TEXT) AS anchor_due,
        CAST(json_extract(value, '$.place_step') AS TEXT) AS place_step,
        CAST(json_extract(value, '$.confirmed') AS INTEGER) AS confirmed,
        CAST(json_extract(value, '$.by_email') AS INTEGER) AS by_email,
        CAST(json_extract(value, '$.if_silent') AS INTEGER) AS if_silent,
        json_extract(value, '$.step') AS step, json_extract(value, '$.cadence') AS cadence,
        CAST(json_extract(value, '$.version') AS INTEGER) AS version, json_extract(value, '$.channel') AS channel,
        json_extract(value, '$.template') AS template, json_extract(value, '$.purpose') AS purpose,
        json_extract(value, '$.subject') AS subject, json_extract(value, '$.body') AS body,
        json_extract(value, '$.payload') AS payload, json_extract(value, '$.reason') AS reason,
        CAST(json_extract(value, '$.not_after') AS INTEGER) AS not_after,
        json_extract(value, '$.next_step') AS next_step, CAST(json_extract(value, '$.next_at') AS INTEGER) AS next_at,
        json_extract(value, '$.next_state') AS next_state
    FROM json_each(:occasions))
