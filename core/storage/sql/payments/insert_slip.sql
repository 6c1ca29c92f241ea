INSERT INTO slip (debtor_id, request_id, account, number) VALUES (:debtor, :request, :account, :number)
