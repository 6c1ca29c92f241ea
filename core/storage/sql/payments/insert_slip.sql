-- Nothing happens where somebody else gave the charge its number meanwhile.
INSERT INTO slip (debtor_id, request_id, account, number) VALUES (:debtor, :request, :account, :number)
ON CONFLICT (debtor_id, request_id) DO NOTHING
