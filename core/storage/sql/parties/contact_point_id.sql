SELECT id FROM contact_point WHERE debtor_id = :debtor AND kind = :kind AND value = :value
