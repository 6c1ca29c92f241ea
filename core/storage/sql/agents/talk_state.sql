SELECT stage, question, unsure, turns, detail, updated_at FROM talk_state WHERE debtor_id = :debtor
