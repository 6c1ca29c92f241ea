UPDATE slip_instruction SET state = 'written', file = :file, updated_at = :now WHERE debtor_id = :debtor AND id = :id
