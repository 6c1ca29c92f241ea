UPDATE work_item SET paused_since = :since, due_at = :due WHERE debtor_id = :debtor AND id = :id AND state <> 'closed'
