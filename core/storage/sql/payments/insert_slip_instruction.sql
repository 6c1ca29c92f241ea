INSERT INTO slip_instruction (debtor_id, id, request_id, account, kind, due, state, made_at, updated_at)
VALUES (:debtor, :id, :request, :account, :kind, CAST(:due AS TEXT), 'waiting', :now, :updated)
