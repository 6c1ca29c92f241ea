SELECT COUNT(confirmed_at) AS guarded,
    COALESCE(SUM(CASE WHEN state = 'confirmed' AND value = :value THEN 1 ELSE 0 END), 0) AS listed
FROM payee WHERE creditor_id = :creditor AND method = :method
