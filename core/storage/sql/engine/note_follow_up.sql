INSERT INTO follow_up (debtor_id, occasion, at) VALUES (:debtor, :occasion, :at)
ON CONFLICT (debtor_id, occasion) DO NOTHING
