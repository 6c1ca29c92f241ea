-- Nothing comes back where the account charges the other way.
INSERT INTO slip_account (account, way, last_number) VALUES (:account, :way, :first)
ON CONFLICT (account) DO UPDATE
SET last_number = CASE WHEN slip_account.last_number < excluded.last_number THEN excluded.last_number
        ELSE slip_account.last_number + 1 END
WHERE slip_account.way = excluded.way
RETURNING last_number
