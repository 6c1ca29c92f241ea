WITH chosen AS (SELECT value AS debtor_id FROM json_each(:debtors))
DELETE FROM learned_response WHERE debtor_id IN (SELECT debtor_id FROM chosen)
