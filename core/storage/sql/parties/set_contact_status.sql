UPDATE contact_point SET status = :status WHERE debtor_id = :debtor AND value = :value AND status <> :status
