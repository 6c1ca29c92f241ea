WITH chosen AS (SELECT CAST(jsonb_array_elements_text(CAST(:debtors AS jsonb)) AS BIGINT) AS debtor_id)
DELETE FROM learned_response WHERE debtor_id IN (SELECT debtor_id FROM chosen)
