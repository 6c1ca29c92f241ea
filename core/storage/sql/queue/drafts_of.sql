SELECT debtor_id, MAX(updated_at) AS updated_at FROM draft WHERE actor = :actor GROUP BY debtor_id
