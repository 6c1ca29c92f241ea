UPDATE work_item SET next_step = :next_step WHERE debtor_id = :debtor AND id = :id
