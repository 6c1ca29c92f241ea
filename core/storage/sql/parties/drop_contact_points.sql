DELETE FROM contact_point WHERE debtor_id = :debtor
