SELECT holder, state, lease_until, desk FROM work_item WHERE debtor_id = :debtor AND id = :id
