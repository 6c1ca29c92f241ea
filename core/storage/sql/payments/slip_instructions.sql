SELECT id, kind, due, state, file, reasons FROM slip_instruction
WHERE debtor_id = :debtor AND request_id = :request ORDER BY id
