SELECT at FROM agreement_acceptance WHERE debtor_id = :debtor ORDER BY at DESC LIMIT 1
