-- What somebody owed, paid, promised and said, and when; nothing of who they are.
WITH chosen AS (SELECT CAST(jsonb_array_elements_text(CAST(:debtors AS jsonb)) AS BIGINT) AS debtor_id)
-- include insight/parts/history
