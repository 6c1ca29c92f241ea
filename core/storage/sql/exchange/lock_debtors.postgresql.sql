-- Money of one debtor moves one transaction at a time.
SELECT id FROM debtor
WHERE id IN (SELECT CAST(jsonb_array_elements_text(CAST(:debtors AS jsonb)) AS BIGINT)) ORDER BY id FOR NO KEY UPDATE
