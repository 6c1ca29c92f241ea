UPDATE contract
SET product = COALESCE(NULLIF(:product, ''), product), segment = COALESCE(NULLIF(:segment, ''), segment),
    rating = COALESCE(NULLIF(:rating, ''), rating), updated_at = :now
WHERE debtor_id = :debtor AND id = :id
