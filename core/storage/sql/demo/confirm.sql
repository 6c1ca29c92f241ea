UPDATE debtor SET right_party_at = :at, right_party_by = 'agent:identification', delay_reason = :reason WHERE id = :debtor
