SELECT text FROM interaction
WHERE debtor_id = :debtor AND at <= :at AND direction = 'out'
ORDER BY at DESC, id DESC
LIMIT 1
