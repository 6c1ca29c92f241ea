UPDATE agreement_instalment SET status = 'cancelled'
WHERE debtor_id = :debtor AND agreement_id = :agreement AND status = 'open'
