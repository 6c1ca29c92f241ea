UPDATE suggestion SET state = 'replaced', decided_at = :at WHERE debtor_id = :debtor AND state = 'open'
