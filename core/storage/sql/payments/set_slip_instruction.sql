UPDATE slip_instruction SET state = :state, reasons = NULLIF(:reasons, ''), updated_at = :now
WHERE debtor_id = :debtor AND id = :id
