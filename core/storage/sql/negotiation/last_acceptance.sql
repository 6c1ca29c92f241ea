SELECT number FROM agreement_acceptance
WHERE debtor_id = :debtor AND agreement_id = :agreement ORDER BY number DESC LIMIT 1
