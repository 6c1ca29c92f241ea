SELECT agreement_id, at, kind
FROM agreement_event
WHERE debtor_id = :debtor
ORDER BY agreement_id, number
