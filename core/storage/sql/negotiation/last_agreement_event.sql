SELECT number, hash FROM agreement_event
WHERE debtor_id = :debtor AND agreement_id = :agreement ORDER BY number DESC LIMIT 1
