-- Where the hours of contact are over they are not over everywhere: with no such place nothing is compared.
due AS MATERIALIZED (
    SELECT debtor_id, portfolio_id, cents, contract_id, first_name, occasion, handle
    FROM reached
    WHERE handle IS NOT NULL AND CASE WHEN (SELECT COUNT(*) FROM closed) = 0 THEN TRUE
        ELSE (channel, COALESCE(uf, ''), CASE WHEN handle LIKE '+55%' AND length(handle) IN (13, 14)
            THEN substr(handle, 4, 2) ELSE '' END) NOT IN (SELECT closed.channel, closed.uf, closed.area FROM closed) END),
