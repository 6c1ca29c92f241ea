SELECT reasons FROM work_item WHERE debtor_id = :debtor AND id = :id
