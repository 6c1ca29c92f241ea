SELECT contract_id, CAST(SUM(CASE WHEN status IN ('open', 'agreed') THEN 1 ELSE 0 END) AS BIGINT) AS open_rows
FROM instalment WHERE debtor_id = :debtor GROUP BY contract_id
