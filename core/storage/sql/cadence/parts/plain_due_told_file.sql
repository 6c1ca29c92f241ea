    -- As printf and replace say it, for sums of any length, in a third of the time.
    CASE WHEN tells_amount = 1 THEN
        CASE WHEN cents < 100000 THEN cents / 100
            WHEN cents < 100000000 THEN (cents / 100000) || '.' || substr(1000 + cents / 100 % 1000, 2)
            ELSE replace(printf('%,d', cents / 100), ',', '.') END || ',' || substr(100 + cents % 100, 2) END,
    contract_id
FROM due
WHERE cents > 0
    -- With a subquery it is asked here, once, and not again where the handle is looked for.
    AND CASE WHEN handle IS NULL OR first_name GLOB '*[{"\' || char(1) || '-' || char(31) || char(127) || ']*' THEN 0
        WHEN (SELECT COUNT(*) FROM closed) = 0 THEN 1
        ELSE NOT EXISTS (SELECT 1 FROM closed
            WHERE closed.channel = due.channel AND closed.uf = COALESCE(due.uf, '')
                AND closed.area = CASE WHEN due.handle LIKE '+55%' AND length(due.handle) IN (13, 14)
                    THEN substr(due.handle, 4, 2) ELSE '' END) END
