UPDATE payment SET debtor_id = :debtor, state = 'matched', matched_at = :now WHERE debtor_id = 0 AND id = :id
