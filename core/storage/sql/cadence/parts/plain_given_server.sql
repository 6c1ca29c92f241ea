-- What the rules say of each occasion (a step counted from one due date), for the confirmed party and for anybody else; and
-- where the hours of contact are over.
WITH occasion AS MATERIALIZED (
    SELECT given.*, strpos(concat(body, subject, payload), '{valor}') > 0 AS tells_amount
    FROM jsonb_to_recordset(CAST(:occasions AS jsonb)) AS given (number BIGINT, portfolio_id BIGINT, anchor_due TEXT,
        place_step TEXT, confirmed BIGINT, by_email BIGINT, if_silent BIGINT, step TEXT, cadence TEXT, version BIGINT,
        channel TEXT, template TEXT, purpose TEXT, subject TEXT, body TEXT, payload TEXT, reason TEXT, not_after BIGINT, next_step TEXT,
        next_at BIGINT, next_state TEXT)),
closed AS MATERIALIZED (
    SELECT * FROM jsonb_to_recordset(CAST(:closed AS jsonb)) AS given (channel TEXT, uf TEXT, area TEXT)),
