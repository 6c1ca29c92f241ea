SELECT reason FROM receipt
WHERE debtor_id = :debtor AND interaction_id = :interaction AND status = 'failed'
ORDER BY at DESC, id DESC
LIMIT 1
