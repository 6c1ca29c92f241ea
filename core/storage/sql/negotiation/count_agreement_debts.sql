SELECT COUNT(*) AS debts FROM agreement_debt WHERE debtor_id = :debtor AND agreement_id = :agreement
