SELECT
-- include agents/parts/debt_standing
    AS standing
FROM (SELECT CAST(:debtor AS BIGINT) AS debtor_id) AS outbox
