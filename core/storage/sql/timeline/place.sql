SELECT at FROM interaction WHERE debtor_id = :debtor AND id = :interaction
