SELECT body FROM draft
WHERE actor = :actor AND debtor_id = :debtor AND kind LIKE 'file:%'
ORDER BY updated_at, kind
