-- What somebody owed, paid, promised and said, and when; nothing of who they are.
WITH chosen AS (SELECT value AS debtor_id FROM json_each(:debtors))
-- include insight/parts/history
